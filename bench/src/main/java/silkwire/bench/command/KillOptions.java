package silkwire.bench.command;

import java.util.List;
import picocli.CommandLine.Option;
import silkwire.bench.measurement.Victim;

/** Tries what is missed and duplicated where a process is killed. */
final class KillOptions {
    @Option(
            names = "--kill",
            required = true,
            split = ",",
            paramLabel = "PROCESS",
            description = "instead: kill -9 of each of these in turn in the middle of matching articles")
    private List<String> names = List.of();

    @Option(
            names = "--kill-articles",
            paramLabel = "N",
            defaultValue = "10000",
            description = "pushed while one is killed (default: ${DEFAULT-VALUE})")
    private int articles;

    int articles() {
        RunOptions.require("--kill-articles", articles, 200, 1_000_000);
        return articles;
    }

    List<Victim> victims(ProductOptions product) {
        return names.stream().map(product::victim).toList();
    }
}
