package silkwire.search.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryRecountTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final FakeStoryStore store = new FakeStoryStore();
    private final StoryRecount recount = new StoryRecount(store);

    @Test
    void countsArticlesCopiesOutletsLanguagesAndCountries() {
        // given
        store.articles.add(member("a", 1, "anbaa24.com", "first", false, "ar"));
        store.articles.add(member("b", 1, "вести.рф", "copy", false, "ru"));
        store.articles.add(member("c", 1, "qazaq.kz", "related", true, "kk"));
        store.articles.add(member("d", 1, "anbaa24.com", "related", false, "ar"));

        // when
        List<StoryTouch> again =
                recount.recount(List.of(touch("a", 1, NOW)), NOW).again();

        // then
        StorySummary summary = store.summaries.get("sty_1");
        assertThat(again).isEmpty();
        assertThat(summary.articles()).isEqualTo(4);
        assertThat(summary.copies()).isEqualTo(1);
        assertThat(summary.outlets()).containsExactly("anbaa24.com", "qazaq.kz", "вести.рф");
        assertThat(summary.independentOutlets()).containsExactly("anbaa24.com");
        assertThat(summary.languages()).containsEntry("ar", 2);
        assertThat(summary.countries()).containsEntry("KZ", 4);
    }

    @Test
    void waitsForAnArticleThatCannotBeFoundYetInItsSequence() {
        // given
        store.articles.add(member("a", 1, "anbaa24.com", "first", false, "ar"));

        // when
        List<StoryTouch> again =
                recount.recount(List.of(touch("a", 2, NOW)), NOW.plusSeconds(1)).again();

        // then
        assertThat(again).containsExactly(touch("a", 2, NOW));
        assertThat(store.summaries).isEmpty();
    }

    @Test
    void doesNotWaitForEverForAnArticleThatIsGone() {
        // when
        List<StoryTouch> again = recount.recount(List.of(touch("a", 2, NOW)), NOW.plusSeconds(60))
                .again();

        // then
        assertThat(again).isEmpty();
    }

    @Test
    void countsAgainWhatAnotherInstanceCountedMeanwhile() {
        // given
        store.articles.add(member("a", 1, "anbaa24.com", "first", false, "ar"));
        store.beforeWriting(() -> {
            store.articles.add(member("b", 1, "вести.рф", "copy", false, "ru"));
            recount.recount(List.of(touch("b", 1, NOW)), NOW);
        });

        // when
        List<StoryTouch> again =
                recount.recount(List.of(touch("a", 1, NOW)), NOW).again();

        // then
        assertThat(again).containsExactly(touch("a", 1, NOW));
        assertThat(store.summaries.get("sty_1").articles()).isEqualTo(2);
    }

    @Test
    void removesAStoryWhoseArticlesAreAllWithdrawn() {
        // given
        store.articles.add(member("a", 1, "anbaa24.com", "first", false, "ar"));
        recount.recount(List.of(touch("a", 1, NOW)), NOW);
        store.articles.set(
                0, new StoryMember("sty_1", "a", 2, false, "anbaa24.com", "first", false, "ar", List.of("KZ"), NOW));

        // when
        recount.recount(List.of(touch("a", 2, NOW)), NOW);

        // then
        assertThat(store.summaries).isEmpty();
    }

    static StoryMember member(
            String article, long sequence, String outlet, String role, boolean credited, String language) {
        return new StoryMember("sty_1", article, sequence, true, outlet, role, credited, language, List.of("KZ"), NOW);
    }

    static StoryTouch touch(String article, long sequence, Instant at) {
        return new StoryTouch("sty_1", article, sequence, at);
    }
}
