package silkwire.common.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RepeatFilterTest {
    private static final String NETWORK = "org.apache.kafka.clients.NetworkClient";
    private static final String AWAY = "Connection to node {} ({}) could not be established.";

    private long now = 1;
    private final RepeatFilter filter = new RepeatFilter(() -> now);

    @Test
    void aWarningIsLetThroughOnceInAWhileWhicheverClientSaysIt() {
        assertThat(decide(NETWORK, Level.WARN, "[Producer clientId=а] " + AWAY)).isEqualTo(FilterReply.NEUTRAL);
        now += 1;
        assertThat(decide(NETWORK, Level.WARN, "[Consumer clientId=ب] " + AWAY)).isEqualTo(FilterReply.DENY);

        // when
        now += Duration.ofSeconds(30).toNanos();

        // then
        assertThat(decide(NETWORK, Level.WARN, "[Consumer clientId=中] " + AWAY)).isEqualTo(FilterReply.NEUTRAL);
        now += 1;
        assertThat(decide(NETWORK, Level.WARN, AWAY)).isEqualTo(FilterReply.DENY);
    }

    @Test
    void otherWarningsErrorsAndLoggersPass() {
        assertThat(decide(NETWORK, Level.WARN, AWAY)).isEqualTo(FilterReply.NEUTRAL);
        now += 1;
        assertThat(decide(NETWORK, Level.WARN, "Bootstrap broker {} disconnected"))
                .isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(NETWORK, Level.ERROR, AWAY)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide("silkwire.search", Level.WARN, AWAY)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(decide(NETWORK, Level.WARN, null)).isEqualTo(FilterReply.NEUTRAL);
    }

    private FilterReply decide(String logger, Level level, String format) {
        return filter.decide(null, new LoggerContext().getLogger(logger), level, format, null, null);
    }
}
