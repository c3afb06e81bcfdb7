package silkwire.alert.kafka;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import silkwire.alert.Articles;

/** Gives each test a topology of its own. */
class OnAlerts {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path state;

    RunningAlerts alerts;

    @BeforeEach
    void start() {
        alerts = new RunningAlerts(state, NOON);
    }

    @AfterEach
    void stop() {
        alerts.close();
    }

    /** An article that is received now. */
    Articles article(String id, String story, String body) {
        return Articles.article(id, story, body, alerts.now());
    }
}
