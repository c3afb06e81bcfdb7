package silkwire.enrich.kafka;

import java.time.Instant;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Story;
import silkwire.enrich.story.StoryMemory;

/** Remembers in two stores of the topology and forgets, a slice at a time, what is older than the window. */
final class StreamsStoryMemory implements StoryMemory {
    private static final int SLICE = 2_000;

    private final KeyValueStore<String, StoredStory> stories;
    private final KeyValueStore<String, StoredSighting> texts;
    private @Nullable String nextStory;
    private @Nullable String nextText;

    StreamsStoryMemory(KeyValueStore<String, StoredStory> stories, KeyValueStore<String, StoredSighting> texts) {
        this.stories = stories;
        this.texts = texts;
    }

    @Override
    public @Nullable Story storyOf(String articleId) {
        StoredStory stored = stories.get(articleId);
        return stored == null ? null : stored.story();
    }

    @Override
    public void keepStory(String articleId, Story story, Instant time) {
        stories.put(articleId, new StoredStory(story, time));
    }

    @Override
    public @Nullable Sighting firstOf(String textHash) {
        StoredSighting stored = texts.get(textHash);
        return stored == null ? null : stored.toSighting();
    }

    @Override
    public void keepFirst(String textHash, Sighting sighting) {
        texts.put(textHash, StoredSighting.of(sighting));
    }

    /** Looks at the next slice of each store and deletes what is older than {@code oldest}. */
    void forgetBefore(Instant oldest) {
        nextStory = sweep(stories, nextStory, stored -> stored.time().isBefore(oldest));
        nextText = sweep(texts, nextText, stored -> stored.receivedAt().isBefore(oldest));
    }

    private static <T> @Nullable String sweep(
            KeyValueStore<String, T> store, @Nullable String from, java.util.function.Predicate<T> isExpired) {
        int looked = 0;
        try (KeyValueIterator<String, T> entries = store.range(from, null)) {
            while (entries.hasNext()) {
                KeyValue<String, T> entry = entries.next();
                if (++looked > SLICE) {
                    return entry.key;
                }
                if (isExpired.test(entry.value)) {
                    store.delete(entry.key);
                }
            }
        }
        return null;
    }
}
