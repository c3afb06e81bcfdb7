package silkwire.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.json.EventJson;
import silkwire.common.problem.ProblemException;
import tools.jackson.databind.JsonNode;

class NoteReaderTest {
    private static final String STORY = "sty_00000000000000000000000001";
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final NoteReader reader = new NoteReader(Clock.fixed(NOON, ZoneOffset.UTC));

    private static JsonNode json(String text) {
        return EventJson.mapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void aStoryIsMutedForGoodOrUntilATime() {
        assertThat(reader.mute(json("{'story':'" + STORY + "'}")).mute()).isEqualTo(new Mute(STORY, null, null));
        assertThat(reader.mute(json("{'source':'новости','until':'2026-11-23T00:00:00Z'}"))
                        .mute())
                .isEqualTo(new Mute(null, "новости", Instant.parse("2026-11-23T00:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};/until",
                "{'until':'2026-11-22T12:00:00Z'};/until",
                "{'until':'soon','source':'قناة'};/until",
                "{'story':'塔什干'};/story",
                "{'story':'sty_00000000000000000000000001','source':'a'};/source",
                "{'tory':'x'};/tory"
            })
    void whatCannotBeMutedIsRefusedByItsField(String body, String pointer) {
        assertThatThrownBy(() -> reader.mute(json(body)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().pointer()).isEqualTo(pointer));
    }

    @Test
    void aNotificationIsNotRelevantUnlessItIsSaid() {
        assertThat(reader.judge(json("{'notification':'ntf_00000000000000000000000001'}")))
                .isEqualTo(new RuleNote.Judged("ntf_00000000000000000000000001", false));
        assertThatThrownBy(() -> reader.judge(json("{'relevant':true}"))).isInstanceOf(ProblemException.class);
    }
}
