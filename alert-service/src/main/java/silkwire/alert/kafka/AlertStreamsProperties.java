package silkwire.alert.kafka;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the topology runs.
 *
 * @param applicationId name of the topology: its consumer group and the prefix of its changelogs
 * @param instance name of this instance among those of the topology, the same after a restart; empty: a new member each time
 * @param stateDir where stores are kept between starts; what is lost there is restored from Kafka
 * @param threads stream threads of this instance, 1 to 64
 * @param commitInterval how long a transaction stays open, 1 ms to 10 s; an article passes three of them
 * @param storyWindow how long after its latest article a story can get another: enrichment's story window
 * @param corrections how long after that a correction or withdrawal still reaches those who were told
 */
@ConfigurationProperties("silkwire.alert.streams")
record AlertStreamsProperties(
        @DefaultValue("silkwire-alert") String applicationId,
        @DefaultValue("") String instance,
        @DefaultValue("state/alert") Path stateDir,
        @DefaultValue("2") int threads,
        @DefaultValue("20ms") Duration commitInterval,
        @DefaultValue("7d") Duration storyWindow,
        @DefaultValue("30d") Duration corrections) {
    private static final String KEY = "silkwire.alert.streams.";
    private static final int MOST_THREADS = 64;
    private static final Duration LONGEST_COMMIT = Duration.ofSeconds(10);
    private static final Duration SHORTEST_WINDOW = Duration.ofMinutes(1);

    AlertStreamsProperties {
        check(!applicationId.isBlank(), "application-id", "blank", "a name");
        check(threads >= 1 && threads <= MOST_THREADS, "threads", threads, "1 to " + MOST_THREADS);
        check(
                commitInterval.isPositive() && commitInterval.compareTo(LONGEST_COMMIT) <= 0,
                "commit-interval",
                commitInterval,
                "1ms to 10s");
        check(storyWindow.compareTo(SHORTEST_WINDOW) >= 0, "story-window", storyWindow, "1m and longer");
        check(!corrections.isNegative(), "corrections", corrections, "0s and longer");
    }

    private static void check(boolean holds, String key, Object value, String allowed) {
        if (!holds) {
            throw new IllegalArgumentException(KEY + key + " is " + value + "; allowed: " + allowed);
        }
    }

    /** How long a story is kept after its latest article. */
    Duration kept() {
        return storyWindow.plus(corrections);
    }
}
