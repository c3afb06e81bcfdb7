package silkwire.search.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many read the tail of the articles.
 *
 * @param most the most streams of an instance
 * @param waiting the most articles that wait for one reader, who is dropped where more would
 */
@ConfigurationProperties("silkwire.search.tail")
record TailProperties(
        @DefaultValue("200") int most, @DefaultValue("500") int waiting) {
    TailProperties {
        requireAtLeastOne("silkwire.search.tail.most", most);
        requireAtLeastOne("silkwire.search.tail.waiting", waiting);
    }

    private static void requireAtLeastOne(String key, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(key + " is " + value + "; allowed: 1 or more");
        }
    }
}
