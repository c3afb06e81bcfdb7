package silkwire.common.elasticsearch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Elasticsearch is and how long an answer may take.
 *
 * @param url its address
 * @param apiKey an encoded API key, for a server that asks for one
 * @param connectTimeout how long a connection may take
 * @param answerTimeout how long an answer may take
 * @param compression whether answers come compressed: for a server at the far end of a slow line
 */
@ConfigurationProperties("silkwire.elasticsearch")
public record ElasticsearchProperties(
        @DefaultValue("http://127.0.0.1:9200") URI url,
        @Nullable String apiKey,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration answerTimeout,
        @DefaultValue("false") boolean compression) {

    public ElasticsearchProperties {
        boolean isHttp = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!isHttp || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "silkwire.elasticsearch.url is '" + url + "'; allowed: an http or https address with a host");
        }
        requirePositive("silkwire.elasticsearch.connect-timeout", connectTimeout);
        requirePositive("silkwire.elasticsearch.answer-timeout", answerTimeout);
    }

    private static void requirePositive(String key, Duration value) {
        if (value.toMillis() < 1) {
            throw new IllegalArgumentException(key + " is " + value + "; allowed: 1ms or longer");
        }
    }
}
