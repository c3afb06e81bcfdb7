package silkwire.search.elasticsearch;

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
 */
@ConfigurationProperties("silkwire.search.index")
record IndexProperties(
        @Nullable String prefix, @DefaultValue("5MB") DataSize bulkSize) {
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
    }
}
