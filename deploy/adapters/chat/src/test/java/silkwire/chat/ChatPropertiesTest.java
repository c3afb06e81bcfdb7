package silkwire.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import silkwire.chat.question.TagKind;

class ChatPropertiesTest {
    private static final String PREFIX = "silkwire.enrich.chat.";

    @Test
    void haveDefaults() {
        assertThat(bound(Map.of()))
                .isEqualTo(new ChatProperties(
                        ChatProperties.Mode.OFF,
                        "",
                        "",
                        "",
                        Set.of(TagKind.TOPIC),
                        Duration.ofSeconds(5),
                        8,
                        24_000,
                        2_000,
                        false,
                        false,
                        new ChatProperties.Budgets(600, 5_000, 2_000_000, 15_000_000),
                        new ChatProperties.Cache(10_000, ""),
                        new ChatProperties.Breaker(5, Duration.ofSeconds(30))));
    }

    @Test
    void canAllBeSet() {
        Map<String, String> values = new HashMap<>(Map.of(
                "mode", "refine",
                "url", "https://example.org/v1",
                "api-key", "ключ",
                "model", "m",
                "taggers", "language,stance",
                "timeout", "1m",
                "in-flight", "2",
                "max-characters", "9",
                "max-answer-tokens", "8",
                "allow-loopback", "true"));
        values.putAll(Map.of(
                "allow-private", "true",
                "budget.requests-per-hour", "1",
                "budget.requests-per-day", "2",
                "budget.tokens-per-hour", "3",
                "budget.tokens-per-day", "4",
                "cache.entries", "5",
                "cache.folder", "/tmp/قبو",
                "breaker.failures", "6",
                "breaker.pause", "7s"));

        ChatProperties bound = bound(values);

        assertThat(bound)
                .isEqualTo(new ChatProperties(
                        ChatProperties.Mode.REFINE,
                        "https://example.org/v1",
                        "ключ",
                        "m",
                        Set.of(TagKind.LANGUAGE, TagKind.STANCE),
                        Duration.ofMinutes(1),
                        2,
                        9,
                        8,
                        true,
                        true,
                        new ChatProperties.Budgets(1, 2, 3, 4),
                        new ChatProperties.Cache(5, "/tmp/قبو"),
                        new ChatProperties.Breaker(6, Duration.ofSeconds(7))));
        assertThat(bound.toString()).doesNotContain("ключ");
    }

    @ParameterizedTest
    @CsvSource({
        "timeout, 99ms, is PT0.099S; allowed: 100ms to 10m",
        "timeout, 11m, is PT11M",
        "in-flight, 0, is 0; allowed: 1 to 256",
        "max-characters, 0, is 0; allowed: 1 and more",
        "max-answer-tokens, 0, is 0; allowed: 1 and more",
        "budget.requests-per-hour, -1, is -1; allowed: 0 (no limit) and more",
        "budget.tokens-per-day, -1, is -1; allowed: 0 (no limit) and more",
        "cache.entries, -1, is -1; allowed: 0 to 1000000",
        "breaker.failures, 0, is 0; allowed: 1 to 1000",
        "breaker.pause, 1ms, is PT0.001S; allowed: 100ms and longer",
        "url, /v1, is '/v1'; allowed: an absolute http or https address",
        "url, ftp://a/b, is 'ftp://a/b'; allowed: an absolute http or https address",
        "model, ' ', is ' '; allowed: the endpoint's name of a model"
    })
    void refuseWhatIsNotAllowedByItsName(String name, String value, String message) {
        Map<String, String> values =
                new HashMap<>(Map.of("mode", "inline", "url", "https://example.org/v1", "model", "m"));
        values.put(name, value);

        assertThatThrownBy(() -> bound(values)).hasStackTraceContaining(PREFIX + name + " " + message);
    }

    private static ChatProperties bound(Map<String, String> values) {
        Map<String, String> prefixed = new HashMap<>();
        values.forEach((name, value) -> prefixed.put(PREFIX + name, value));
        return new Binder(new MapConfigurationPropertySource(prefixed))
                .bindOrCreate("silkwire.enrich.chat", ChatProperties.class);
    }
}
