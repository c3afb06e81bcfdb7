package silkwire.alert;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** The whole service with these settings on real servers, one for all tests of a class, and the topics beside it. */
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnAlert {
    private final String[] settings;
    private TestServers servers;
    private Path folder;
    AlertTopics topics;
    RunningAlert alert;

    OnAlert(String... settings) {
        this.settings = settings;
    }

    @BeforeAll
    final void start(TestServers given, @TempDir Path temporary) {
        servers = given;
        folder = temporary;
        topics = new AlertTopics(servers);
        startAgain();
    }

    /** Starts one anew, on what the one before left. */
    final void startAgain() {
        alert = RunningAlert.ready(folder, servers, settings);
    }

    @AfterAll
    final void stop() {
        alert.close();
        topics.close();
    }
}
