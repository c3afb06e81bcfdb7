package silkwire.bench.command;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import silkwire.bench.alert.Contender;
import silkwire.bench.alert.OwnProcess;
import silkwire.bench.elasticsearch.PercolatorContender;
import silkwire.bench.lucene.MonitorContender;
import silkwire.bench.process.OpenSearchProcess;

/** Makes what the product's matcher is measured beside; the server that one of them needs is started once. */
final class Rivals implements AutoCloseable {
    private final OwnProcess process;
    private final Consumer<String> progress;
    private @Nullable OpenSearchProcess openSearch;

    Rivals(OwnProcess process, Consumer<String> progress) {
        this.process = process;
        this.progress = progress;
    }

    Contender make(Rival rival) {
        return switch (rival) {
            case monitor -> new MonitorContender(process);
            case percolator -> {
                OpenSearchProcess server = openSearch();
                yield new PercolatorContender(server.address(), server);
            }
        };
    }

    private OpenSearchProcess openSearch() {
        OpenSearchProcess running = openSearch;
        if (running == null) {
            running = OpenSearchProcess.start(progress);
            openSearch = running;
        }
        return running;
    }

    @Override
    public void close() {
        if (openSearch != null) {
            openSearch.close();
        }
    }
}
