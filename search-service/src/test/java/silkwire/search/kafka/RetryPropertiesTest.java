package silkwire.search.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.util.backoff.BackOffExecution;

class RetryPropertiesTest {

    @Test
    void haveDefaults() {
        assertThat(bound(Map.of())).isEqualTo(new RetryProperties(Duration.ofMillis(500), 1.5, Duration.ofSeconds(10)));
    }

    @Test
    void canAllBeSet() {
        assertThat(bound(Map.of(
                        "silkwire.search.retry.first-pause", "1s",
                        "silkwire.search.retry.growth", "2",
                        "silkwire.search.retry.longest-pause", "1m")))
                .isEqualTo(new RetryProperties(Duration.ofSeconds(1), 2, Duration.ofMinutes(1)));
    }

    @Test
    void refuseWhatIsNotAllowedByItsName() {
        assertThatThrownBy(() -> bound(Map.of("silkwire.search.retry.first-pause", "0s")))
                .hasStackTraceContaining("silkwire.search.retry.first-pause is PT0S");
        assertThatThrownBy(() -> bound(Map.of("silkwire.search.retry.growth", "0.5")))
                .hasStackTraceContaining("silkwire.search.retry.growth is 0.5");
    }

    @Test
    void pausesGrowUpToTheLongestAndHaveNoEnd() {
        // given
        RetryProperties properties = new RetryProperties(Duration.ofMillis(500), 1.5, Duration.ofSeconds(1));

        // when
        BackOffExecution pauses = properties.pauses().start();

        // then
        assertThat(Stream.generate(pauses::nextBackOff).limit(1_000))
                .startsWith(500L, 750L, 1_000L, 1_000L)
                .endsWith(1_000L)
                .doesNotContain(BackOffExecution.STOP);
    }

    private static RetryProperties bound(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("silkwire.search.retry", RetryProperties.class);
    }
}
