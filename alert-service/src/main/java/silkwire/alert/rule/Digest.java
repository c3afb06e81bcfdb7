package silkwire.alert.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When gathered notifications are sent as one: every so often, or at set times of the day in the rule's zone. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Digest(@Nullable Duration every, List<LocalTime> at) {

    /** Refuses both and neither. */
    public Digest {
        at = List.copyOf(at);
        if ((every == null) == at.isEmpty()) {
            throw new IllegalArgumentException("A digest is sent every so often or at set times, one of both");
        }
    }
}
