package silkwire.common.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Operation;
import silkwire.common.event.OutcomeType;
import silkwire.common.event.Source;
import silkwire.common.event.Story;
import silkwire.common.event.StoryRole;

class EventJsonTest {

    @Test
    void unknownFieldsArePassedOver() throws EventDecodingException {
        Story story = decode("{\"id\":\"sty_1\",\"role\":\"first\",\"mood\":{\"of\":[1,2]}}", Story.class);

        assertThat(story).isEqualTo(new Story("sty_1", StoryRole.FIRST, null, null, null, null));
    }

    @Test
    void anUnknownEnumValueReadsAsUnknown() throws EventDecodingException {
        Story story = decode("{\"id\":\"sty_1\",\"role\":\"translation\"}", Story.class);

        assertThat(story.role()).isEqualTo(StoryRole.UNKNOWN);
    }

    @Test
    void timesAreIso8601AndAbsentFieldsAreLeftOut() {
        ArticleReceived withdrawal = new ArticleReceived(
                "art_1",
                Operation.WITHDRAW,
                new Source("anbaa", null, "EG"),
                Instant.parse("2026-11-01T10:00:00Z"),
                null);

        assertThat(EventJson.text(withdrawal))
                .isEqualTo("{\"id\":\"art_1\",\"operation\":\"withdraw\",\"source\":{\"id\":\"anbaa\","
                        + "\"country\":\"EG\"},\"receivedAt\":\"2026-11-01T10:00:00Z\"}");
    }

    @Test
    void textOfAllScriptsComesBackAsItWas() throws EventDecodingException {
        String reason = "كازاخستان · Қазақстан · Oʻzbekiston · 哈萨克斯坦 · \u202eRTL\u202c · 😀";
        ArticleOutcome outcome =
                new ArticleOutcome("art_1", OutcomeType.REJECTED, "anbaa", 0, 0, Instant.EPOCH, Instant.EPOCH, reason);

        assertThat(EventJson.decode(EventJson.encode(outcome), ArticleOutcome.class))
                .isEqualTo(outcome);
    }

    @Test
    void aMissingFieldIsNamed() {
        assertThatThrownBy(() -> decode("{\"role\":\"first\"}", Story.class)).hasMessageContaining("id is missing");
    }

    @Test
    void bytesThatAreNoEventSayWhatWasExpected() {
        assertThatThrownBy(() -> decode("{\"id\":", Story.class))
                .isInstanceOf(EventDecodingException.class)
                .hasMessageStartingWith("No Story");
        assertThatThrownBy(() -> decode("null", Story.class)).isInstanceOf(EventDecodingException.class);
    }

    private static <T> T decode(String json, Class<T> type) throws EventDecodingException {
        return EventJson.decode(json.getBytes(StandardCharsets.UTF_8), type);
    }
}
