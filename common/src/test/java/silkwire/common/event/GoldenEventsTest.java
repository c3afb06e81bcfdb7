package silkwire.common.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** Every released version of every event is read by today's classes, and written again without loss. */
class GoldenEventsTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ArticleReceived.class,
                ArticleRejected.class,
                ArticleOutcome.class,
                ArticleEnriched.class,
                ArticleRefined.class,
                StoryClaimed.class,
                StoryDecided.class
            })
    void aGoldenEventIsReadAndWrittenWithoutLoss(Class<?> type) throws IOException, EventDecodingException {
        // given
        byte[] golden = golden(type);

        // when
        Object event = EventJson.decode(golden, type);

        // then
        assertThat(EventJson.mapper().readTree(EventJson.encode(event)))
                .isEqualTo(EventJson.mapper().readTree(golden));
    }

    @Test
    void offsetsCutTheTextTheyName() throws IOException, EventDecodingException {
        ArticleEnriched article = EventJson.decode(golden(ArticleEnriched.class), ArticleEnriched.class);

        assertThat(article.countries())
                .isNotEmpty()
                .allSatisfy(country -> assertThat(country.mentions())
                        .isNotEmpty()
                        .allSatisfy(mention -> assertThat(article.body().substring(mention.start(), mention.end()))
                                .isEqualTo(mention.text())));
    }

    private static byte[] golden(Class<?> type) throws IOException {
        String name = "/events/" + type.getSimpleName() + ".v1.json";
        try (InputStream file = Objects.requireNonNull(GoldenEventsTest.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        }
    }
}
