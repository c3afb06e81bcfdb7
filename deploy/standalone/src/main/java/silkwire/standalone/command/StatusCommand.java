package silkwire.standalone.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.common.json.EventJson;
import silkwire.standalone.process.ResidentMemory;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.MemberState;
import silkwire.standalone.product.Phase;
import silkwire.standalone.product.ProductState;

/** Shows what runs. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Show what runs, where, and how much memory it takes.")
final class StatusCommand implements Callable<Integer> {
    private static final int NOT_UP = 3;

    private final Console console;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    StatusCommand(Console console) {
        this.console = console;
    }

    /** What {@code status --json} prints. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Report(Phase state, @Nullable String key, String data, Map<String, MemberState> services) {}

    @Override
    public Integer call() {
        Report report = report(data.folder());
        if (json) {
            console.out().println(EventJson.text(report));
        } else {
            print(report);
        }
        return report.state() == Phase.UP ? 0 : NOT_UP;
    }

    static Report report(DataFolder folder) {
        String path = folder.path().toString();
        String key = folder.key().orElse(null);
        @Nullable ProductState written = folder.state().orElse(null);
        if (written == null) {
            return new Report(Phase.DOWN, key, path, Map.of());
        }
        boolean isLaunched = folder.launcher().isPresent();
        Map<String, MemberState> services = new LinkedHashMap<>();
        written.services().forEach((id, member) -> services.put(id, now(folder, id, member)));
        return new Report(isLaunched ? written.state() : leftBy(services), key, path, services);
    }

    /** Without a launcher nobody restarts what ends: whatever still runs is an orphan. */
    private static Phase leftBy(Map<String, MemberState> services) {
        boolean orphans = services.values().stream().anyMatch(member -> member.state() != Phase.DOWN);
        return orphans ? Phase.FAILED : Phase.DOWN;
    }

    private static MemberState now(DataFolder folder, String id, MemberState written) {
        if (folder.processes().living(id).isEmpty()) {
            boolean wasAlive = written.pid() != null;
            return wasAlive ? written.in(Phase.DOWN, null, written.problem()) : written;
        }
        OptionalLong memory = folder.processes().living(id).stream()
                .mapToLong(process -> ResidentMemory.mebibytes(process.pid()).orElse(0))
                .reduce(Long::sum);
        return written.taking(memory.orElse(0));
    }

    private void print(Report report) {
        console.out().println(report.state().text() + "  " + report.data());
        long total = 0;
        for (Member member : Member.values()) {
            @Nullable MemberState state = report.services().get(member.id());
            if (state != null) {
                long memory = state.rssMiB() == null ? 0 : state.rssMiB();
                total += memory;
                console.out()
                        .println(String.format(
                                Locale.ROOT,
                                "  %-14s %-11s %-24s %8s %6d MiB%s",
                                member.id(),
                                state.state().text(),
                                state.url(),
                                state.pid() == null ? "-" : state.pid(),
                                memory,
                                state.data() == null ? "" : "  " + state.data()));
            }
        }
        if (total > 0) {
            console.out().println(String.format(Locale.ROOT, "  %-14s %58d MiB", "all", total));
        }
    }
}
