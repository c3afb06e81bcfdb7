package silkwire.enrich.kafka;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the topology runs.
 *
 * @param applicationId name of the topology: its consumer group and the prefix of its changelogs
 * @param instance name of this instance among those of the topology, the same after a restart: one that was killed then
 *     takes its partitions back at once; empty: a new member each time, which waits until the group has given up the old
 * @param stateDir where stores are kept between starts; what is lost there is restored from Kafka
 * @param threads stream threads of this instance, 1 to 64
 * @param commitInterval how long a transaction stays open, 1 ms to 10 s; longer is cheaper, and later for the reader
 * @param storyWindow how long a text is remembered, at least a minute
 */
@ConfigurationProperties("silkwire.enrich.streams")
public record EnrichProperties(
        @DefaultValue("silkwire-enrich") String applicationId,
        @DefaultValue("") String instance,
        @DefaultValue("state/enrich") Path stateDir,
        @DefaultValue("2") int threads,
        @DefaultValue("50ms") Duration commitInterval,
        @DefaultValue("7d") Duration storyWindow) {

    private static final int MOST_THREADS = 64;
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(10);
    private static final Duration SHORTEST_WINDOW = Duration.ofMinutes(1);

    /** Refuses values no topology can run with, naming the key and what is allowed. */
    public EnrichProperties {
        if (applicationId.isBlank()) {
            throw new IllegalArgumentException("silkwire.enrich.streams.application-id is blank; allowed: a name");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException(
                    "silkwire.enrich.streams.threads is " + threads + "; allowed: 1 to " + MOST_THREADS);
        }
        if (!commitInterval.isPositive() || commitInterval.compareTo(LONGEST_COMMIT) > 0) {
            throw new IllegalArgumentException(
                    "silkwire.enrich.streams.commit-interval is " + commitInterval + "; allowed: 1ms to 10s");
        }
        if (storyWindow.compareTo(SHORTEST_WINDOW) < 0) {
            throw new IllegalArgumentException(
                    "silkwire.enrich.streams.story-window is " + storyWindow + "; allowed: 1m and longer");
        }
    }
}
