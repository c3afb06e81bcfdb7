package silkwire.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.enrich.kafka.RunningTopology.push;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Span;
import silkwire.common.event.StoryRole;
import silkwire.common.event.TextField;

/** What the topology says of stories, without a broker. */
class StoryTopologyTest extends OnTopology {
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
