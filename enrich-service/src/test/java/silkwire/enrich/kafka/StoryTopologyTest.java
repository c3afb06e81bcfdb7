package silkwire.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.enrich.kafka.RunningTopology.push;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Span;
import silkwire.common.event.StoryRole;
import silkwire.common.event.TextField;

/** What the topology says of stories, without a broker. */
class StoryTopologyTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ART_1 = "art_00000000000000000000000001";
    private static final String ART_2 = "art_00000000000000000000000002";
    private static final String LONG_ARABIC = "كازاخستان ترفض عرض العضوية في مجموعة البريكس.\nأستانا تنتظر واشنطن.";

    @TempDir
    private Path state;

    private RunningTopology topology;

    @BeforeEach
    void start() {
        topology = new RunningTopology(state, NOON);
    }

    @AfterEach
    void stop() {
        topology.close();
    }

    @Test
    void theSameTextFromTwoSourcesIsOneStory() {
        topology.push(push(ART_1, "anbaa", "Астана и Вашингтон договорились о поставках.", null, NOON));
        topology.push(push(ART_2, "ria", "Астана и Вашингтон договорились о поставках.", null, NOON.plusSeconds(1)));

        List<ArticleEnriched> articles = topology.enriched();
        assertThat(articles.get(1).story().role()).isEqualTo(StoryRole.COPY);
        assertThat(articles.get(1).story().of()).isEqualTo(ART_1);
        assertThat(articles.get(1).story().id())
                .isEqualTo(articles.get(0).story().id());
    }

    @Test
    void whatACopySharesIsNamedUntilItsTextIsReplaced() {
        topology.push(push(ART_1, "anbaa", LONG_ARABIC, 1L, NOON));
        topology.push(push(ART_2, "ria", LONG_ARABIC, 1L, NOON.plusSeconds(1)));
        topology.push(push(ART_2, "ria", LONG_ARABIC + " تصحيح", 2L, NOON.plusSeconds(2)));

        List<ArticleEnriched> articles = topology.enriched();
        assertThat(articles.get(1).story().shared()).containsExactly(new Span(TextField.BODY, 0, LONG_ARABIC.length()));
        assertThat(articles.get(2).story().shared()).isNull();
    }
}
