package silkwire.enrich.kafka;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Gives each test a topology of its own. */
class OnTopology {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final String ART_1 = "art_00000000000000000000000001";
    static final String ART_2 = "art_00000000000000000000000002";
    static final String LONG_ARABIC = "كازاخستان ترفض عرض العضوية في مجموعة البريكس.\nأستانا تنتظر واشنطن.";

    @TempDir
    private Path state;

    RunningTopology topology;

    @BeforeEach
    void start() {
        topology = new RunningTopology(state, NOON);
    }

    @AfterEach
    void stop() {
        topology.close();
    }
}
