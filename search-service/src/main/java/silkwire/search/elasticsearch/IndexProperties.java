package silkwire.search.elasticsearch;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How indices are called and written.
 *
 * @param prefix stands before the name of every index, alias and template; without it the prefix of the topics
 * @param bulkSize a request to Elasticsearch is closed at this size
 * @param unseen an article written this long ago is found by every search, 100ms to 1m
 */
@ConfigurationProperties("silkwire.search.index")
record IndexProperties(
        @Nullable String prefix,
        @DefaultValue("5MB") DataSize bulkSize,
        @DefaultValue("10s") Duration unseen) {
    private static final Duration SHORTEST_UNSEEN = Duration.ofMillis(100);
    private static final Duration LONGEST_UNSEEN = Duration.ofMinutes(1);
    private static final Pattern LEGAL = Pattern.compile("([a-z0-9][a-z0-9._-]{0,39})?");

    IndexProperties {
        if (prefix != null && !LEGAL.matcher(prefix).matches()) {
            throw new IllegalArgumentException("silkwire.search.index.prefix is '" + prefix
                    + "'; allowed: up to 40 of a-z 0-9 . _ - and first a letter or digit");
        }
        if (bulkSize.toBytes() < 1 || bulkSize.toMegabytes() > 50) {
            throw new IllegalArgumentException(
                    "silkwire.search.index.bulk-size is " + bulkSize + "; allowed: up to 50MB");
        }
        if (unseen.compareTo(SHORTEST_UNSEEN) < 0 || unseen.compareTo(LONGEST_UNSEEN) > 0) {
            throw new IllegalArgumentException("silkwire.search.index.unseen is " + unseen + "; allowed: 100ms to 1m");
        }
    }
}
