package silkwire.alert.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleId;

class StoryShareTest {
    private static long share(StoryShare share, int stories) {
        return IntStream.range(0, stories)
                .mapToObj(i -> ArticleId.named("sty_", Integer.toString(i)))
                .filter(share::has)
                .count();
    }

    @Test
    void whatIsNotTooMuchIsTakenWhole() {
        assertThat(StoryShare.of(20_000, 20_000).isAll()).isTrue();
        assertThat(StoryShare.of(0, 20_000).isAll()).isTrue();
    }

    @Test
    void everyNthStoryIsAboutThatMany() {
        assertThat(StoryShare.of(20_001, 20_000).factor()).isEqualTo(2);
        assertThat(share(new StoryShare(2), 10_000)).isBetween(4_800L, 5_200L);
        assertThat(share(new StoryShare(7), 10_000)).isBetween(1_330L, 1_530L);
    }

    @Test
    void aNarrowerShareIsAPartOfTheWider() {
        // given
        StoryShare wider = new StoryShare(2);
        StoryShare narrower = wider.narrower(30_000, 10_000);

        // when, then
        assertThat(narrower.factor()).isEqualTo(6);
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> ArticleId.named("sty_", Integer.toString(i))))
                .allSatisfy(story ->
                        assertThat(!narrower.has(story) || wider.has(story)).isTrue());
    }
}
