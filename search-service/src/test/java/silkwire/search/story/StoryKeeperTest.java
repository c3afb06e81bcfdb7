package silkwire.search.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.servers.junit.AdjustableClock;

class StoryKeeperTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final FakeStoryStore store = new FakeStoryStore();
    private final TouchedStories touched = new TouchedStories(3);
    private final AdjustableClock clock = new AdjustableClock(NOW);
    private final StoryKeeper keeper = new StoryKeeper(store, touched, Duration.ofSeconds(10), clock);

    @Test
    void countsWhatIsTouchedAndNotesUntilWhen() {
        // given
        store.articles.add(StoryRecountTest.member("a", 1, "anbaa24.com", "first", false, "ar"));
        keeper.add(List.of(StoryRecountTest.touch("a", 1, NOW)));

        // when
        keeper.step();

        // then
        assertThat(store.summaries).containsKey("sty_1");
        assertThat(touched.isEmpty()).isTrue();
    }

    @Test
    void notesUntilWhenAllIsCountedOnlyAfterWhatWasLeftIsCounted() {
        // given
        keeper.step();
        assertThat(store.countedUntil()).isNull();
        keeper.takeOver();
        keeper.step();
        assertThat(store.countedUntil()).isNull();

        // when
        clock.set(NOW.plusSeconds(11));
        keeper.step();

        // then
        assertThat(store.countedUntil()).isEqualTo(clock.instant());
    }

    @Test
    void findsWhatAnInstanceBeforeLeftUncounted() {
        // given
        store.noteCountedUntil(NOW.minus(Duration.ofHours(2)));
        for (String article : List.of("a", "b", "c")) {
            store.articles.add(StoryRecountTest.member(article, 1, article + ".kz", "related", false, "kk"));
            store.written.add(StoryRecountTest.touch(article, 1, NOW.minus(Duration.ofHours(2))));
        }
        store.written.add(StoryRecountTest.touch("old", 1, NOW.minus(Duration.ofDays(2))));
        keeper.takeOver();

        // when
        while (keeper.step()) {
            assertThat(store.summaries).isNotEmpty();
        }

        // then
        assertThat(store.summaries.get("sty_1").outletCount()).isEqualTo(3);
    }

    @Test
    void readsFromTheIndexWhatWasTooMuchToRemember() {
        // given
        for (String article : List.of("a", "b", "c", "d")) {
            store.articles.add(StoryRecountTest.member(article, 1, article + ".kz", "related", false, "kk"));
            store.written.add(StoryRecountTest.touch(article, 1, NOW));
        }

        // when
        keeper.add(store.written);
        while (keeper.step()) {
            assertThat(store.summaries).isNotEmpty();
        }

        // then
        assertThat(store.summaries.get("sty_1").articles()).isEqualTo(4);
    }

    @Test
    void aVeryLargeStoryRestsBetweenTwoCounts() {
        // given
        for (int i = 0; i < 1_000; i++) {
            store.articles.add(StoryRecountTest.member("a" + i, 1, "anbaa24.com", "copy", false, "ar"));
        }
        keeper.add(List.of(StoryRecountTest.touch("a0", 1, NOW)));
        keeper.step();
        store.articles.add(StoryRecountTest.member("b", 1, "anbaa24.com", "copy", false, "ar"));
        keeper.add(List.of(StoryRecountTest.touch("b", 1, NOW)));

        // when
        keeper.step();
        int whileResting = store.summaries.get("sty_1").articles();
        clock.set(NOW.plusSeconds(2));
        keeper.step();

        // then
        assertThat(whileResting).isEqualTo(1_000);
        assertThat(store.summaries.get("sty_1").articles()).isEqualTo(1_001);
    }

    @Test
    void forgetsEveryStoryWhereArticlesAreWrittenAnew() {
        // given
        store.articles.add(StoryRecountTest.member("a", 1, "anbaa24.com", "first", false, "ar"));
        keeper.add(List.of(StoryRecountTest.touch("a", 1, NOW)));
        keeper.step();
        store.articles.clear();

        // when
        keeper.beginAnew();
        keeper.step();

        // then
        assertThat(store.summaries).isEmpty();
    }
}
