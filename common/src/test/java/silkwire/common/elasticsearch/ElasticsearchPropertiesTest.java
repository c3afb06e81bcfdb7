package silkwire.common.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ElasticsearchPropertiesTest {

    @Test
    void haveDefaults() {
        // when
        ElasticsearchProperties connection = connection(Map.of());

        // then
        assertThat(connection.url()).hasToString("http://127.0.0.1:9200");
        assertThat(connection.apiKey()).isNull();
        assertThat(connection.connectTimeout()).isEqualTo(Duration.ofSeconds(2));
        assertThat(connection.answerTimeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(connection.compression()).isFalse();
    }

    @Test
    void canAllBeSet() {
        // when
        ElasticsearchProperties connection = connection(Map.of(
                "silkwire.elasticsearch.url", "https://search.example:443",
                "silkwire.elasticsearch.api-key", "secret",
                "silkwire.elasticsearch.connect-timeout", "1s",
                "silkwire.elasticsearch.answer-timeout", "5s",
                "silkwire.elasticsearch.compression", "true"));

        // then
        assertThat(connection.url()).hasToString("https://search.example:443");
        assertThat(connection.apiKey()).isEqualTo("secret");
        assertThat(connection.connectTimeout()).isEqualTo(Duration.ofSeconds(1));
        assertThat(connection.answerTimeout()).isEqualTo(Duration.ofSeconds(5));
        assertThat(connection.compression()).isTrue();
    }

    @Test
    void refuseWhatIsNotAllowedByItsName() {
        assertThatThrownBy(() -> connection(Map.of("silkwire.elasticsearch.url", "ftp://x")))
                .hasStackTraceContaining("silkwire.elasticsearch.url is 'ftp://x'");
        assertThatThrownBy(() -> connection(Map.of("silkwire.elasticsearch.answer-timeout", "0s")))
                .hasStackTraceContaining("silkwire.elasticsearch.answer-timeout");
        assertThatThrownBy(() -> connection(Map.of("silkwire.elasticsearch.compression", "gzip")))
                .hasStackTraceContaining("silkwire.elasticsearch.compression");
    }

    private static ElasticsearchProperties connection(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.elasticsearch", ElasticsearchProperties.class);
    }
}
