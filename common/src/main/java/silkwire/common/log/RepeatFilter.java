package silkwire.common.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Lets a warning of the Kafka clients' network through once in thirty seconds: while a broker is away every client of a
 * service warns ten times a second in the same words. What stands in brackets at the start, the client's name, makes no
 * difference. Errors and other loggers are not touched.
 */
public final class RepeatFilter extends TurboFilter {
    private static final String FILTERED = "org.apache.kafka.clients.NetworkClient";
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final int MOST_TEXTS = 1000;

    private final LongSupplier nanoTime;
    private final Map<String, Long> said = new ConcurrentHashMap<>();

    /** For the logging configuration. */
    public RepeatFilter() {
        this(System::nanoTime);
    }

    RepeatFilter(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        if (format == null || level != Level.WARN || !logger.getName().equals(FILTERED)) {
            return FilterReply.NEUTRAL;
        }
        long now = nanoTime.getAsLong();
        String text = format.substring(format.startsWith("[") ? format.indexOf(']') + 1 : 0)
                .strip();
        if (said.size() > MOST_TEXTS) {
            said.clear();
        }
        Long kept = said.merge(text, now, (before, again) -> again - before > PAUSE.toNanos() ? again : before);
        return kept == now ? FilterReply.NEUTRAL : FilterReply.DENY;
    }
}
