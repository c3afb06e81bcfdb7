package silkwire.bench.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.bench.alert.MatchingReport;
import silkwire.bench.measurement.KillReport;
import silkwire.bench.measurement.TellingReport;

/** What {@code alerts} measured; parts that were not asked for are empty. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record AlertsReport(List<MatchingReport> matching, @Nullable TellingReport telling, List<KillReport> kills) {
    AlertsReport {
        matching = List.copyOf(matching);
        kills = List.copyOf(kills);
    }
}
