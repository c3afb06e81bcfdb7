package silkwire.alert.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SaidTest {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    /** As Telegram answers to what comes too fast. */
    private static final String TOO_MANY = """
            {"ok":false,"error_code":429,"description":"Too Many Requests: retry after 35",\
            "parameters":{"retry_after":35}}""";

    @Test
    void telegramSaysInItsBodyHowLongItWantsToBeLeftAlone() {
        assertThat(Said.retryAfter(null, TOO_MANY, NOW)).isEqualTo(Duration.ofSeconds(35));
    }

    @Test
    void slackAndTeamsSayItInTheHeaderAndTheLongerOfBothCounts() {
        assertThat(Said.retryAfter("30", "rate_limited", NOW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(Said.retryAfter("Mon, 23 Nov 2026 08:02:00 GMT", "", NOW)).isEqualTo(Duration.ofMinutes(2));
        assertThat(Said.retryAfter("10", TOO_MANY, NOW)).isEqualTo(Duration.ofSeconds(35));
        assertThat(Said.retryAfter("60", TOO_MANY, NOW)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void whatIsNoNumberOfSecondsSaysNothing() {
        for (String body : new String[] {
            "",
            "[]",
            "{",
            "{\"parameters\":{}}",
            "{\"parameters\":{\"retry_after\":\"soon\"}}",
            "{\"parameters\":{\"retry_after\":1e400}}"
        }) {
            assertThat(Said.retryAfter(null, body, NOW)).as(body).isNull();
        }
        assertThat(Said.retryAfter(null, "{\"parameters\":{\"retry_after\":-3}}", NOW))
                .isZero();
    }

    @Test
    void whatIsShownOfItHasABoundAndRepeatsNoSecretOfTheAddress() {
        URI url = URI.create("https://hooks.example.org/services/T0/B0/secret?sig=hidden");

        assertThat(Said.shown("Cannot POST /services/T0/B0/secret?sig=hidden", url))
                .isEqualTo("Cannot POST …?…");
        assertThat(Said.shown("ж".repeat(400), url)).hasSize(301).endsWith("…");
        assertThat(Said.shown("/ is not /", URI.create("https://hooks.example.org/")))
                .isEqualTo("/ is not /");
    }
}
