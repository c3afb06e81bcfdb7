package silkwire.alert.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import silkwire.alert.ArticleIndex;
import silkwire.alert.Articles;
import silkwire.alert.reconcile.IndexSnapshot;
import silkwire.alert.reconcile.Window;
import silkwire.common.event.ArticleEnriched;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

@WithServers(kafka = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexedViewIT {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private ArticleIndex index;

    @BeforeAll
    void start(TestServers servers) {
        index = new ArticleIndex(servers);
    }

    @AfterAll
    void stop() throws IOException {
        index.close();
    }

    private static Articles article(String id, Instant receivedAt) {
        return Articles.article(id, "sty_1", "Астана", receivedAt);
    }

    @Test
    void hasNoVersionAndNothingToOpenBeforeAnythingWasIndexed() {
        // given
        ElasticsearchIndexedView view = new ElasticsearchIndexedView(index.client(), index.alias() + "-of-others");

        // when / then
        assertThat(view.versions()).isEmpty();
        assertThat(view.open()).isEmpty();
    }

    @Test
    void readsEveryArticleOfAWindowAndNoOther() {
        // given
        List<Articles> articles = new ArrayList<>();
        for (int i = 0; i < 450; i++) {
            articles.add(article("in-" + i, NOON.plusMillis(i / 3)));
        }
        articles.add(article("before", NOON.minusMillis(1)));
        articles.add(article("behind", NOON.plusSeconds(1)));
        index.put(articles);
        List<String> read = new ArrayList<>();

        // when
        try (IndexSnapshot snapshot = new ElasticsearchIndexedView(index.client(), index.alias())
                .open()
                .orElseThrow()) {
            snapshot.received(
                    new Window(NOON, NOON.plusSeconds(1)),
                    page -> page.stream().map(ArticleEnriched::id).forEach(read::add));

            // then
            assertThat(snapshot.find(List.of("behind", "nowhere")))
                    .extracting(ArticleEnriched::id)
                    .containsExactly("behind");
            assertThat(snapshot.beganBefore("sty_1", NOON)).isTrue();
            assertThat(snapshot.beganBefore("sty_1", NOON.minusSeconds(1))).isFalse();
        }
        assertThat(read).hasSize(450).doesNotHaveDuplicates().allMatch(id -> id.startsWith("in-"));
    }
}
