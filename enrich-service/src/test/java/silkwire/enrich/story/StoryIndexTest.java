package silkwire.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import silkwire.common.event.Story;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryRole;

class StoryIndexTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final StoryIndex index = new StoryIndex(new MapStoryMemory(), Duration.ofDays(7));

    @Test
    void theFirstArticleStartsAStoryAndTheNextIsItsCopy() {
        Story first = index.decide(claim("art_a", "hash", NOON));
        Story second = index.decide(claim("art_b", "hash", NOON.plusSeconds(1)));

        assertThat(first.role()).isEqualTo(StoryRole.FIRST);
        assertThat(second).isEqualTo(new Story(first.id(), StoryRole.COPY, "art_a", 1.0));
    }

    @Test
    void aClaimRepeatedGetsTheSameAnswer() {
        Story answer = index.decide(claim("art_a", "hash", NOON));

        assertThat(index.decide(claim("art_a", "another", NOON.plusSeconds(9)))).isEqualTo(answer);
    }

    @Test
    void otherTextsAndEmptyTextsAreStoriesOfTheirOwn() {
        Story one = index.decide(claim("art_a", "", NOON));
        Story two = index.decide(claim("art_b", "", NOON));
        Story three = index.decide(claim("art_c", "x", NOON));

        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(two.id()).isNotEqualTo(three.id());
    }

    @Test
    void aTextOlderThanTheWindowStartsANewStory() {
        Story old = index.decide(claim("art_a", "hash", NOON));
        Story late = index.decide(claim("art_b", "hash", NOON.plus(Duration.ofDays(8))));
        Story copyOfTheLateOne = index.decide(claim("art_c", "hash", NOON.plus(Duration.ofDays(9))));

        assertThat(late.id()).isNotEqualTo(old.id());
        assertThat(copyOfTheLateOne.of()).isEqualTo("art_b");
    }

    private static StoryClaimed claim(String article, String hash, Instant receivedAt) {
        return new StoryClaimed(article, 1, "anbaa", hash, receivedAt);
    }

    private static final class MapStoryMemory implements StoryMemory {
        private final Map<String, Story> stories = new HashMap<>();
        private final Map<String, Sighting> texts = new HashMap<>();

        @Override
        public @Nullable Story storyOf(String articleId) {
            return stories.get(articleId);
        }

        @Override
        public void keepStory(String articleId, Story story, Instant time) {
            stories.put(articleId, story);
        }

        @Override
        public @Nullable Sighting firstOf(String textHash) {
            return texts.get(textHash);
        }

        @Override
        public void keepFirst(String textHash, Sighting sighting) {
            texts.put(textHash, sighting);
        }
    }
}
