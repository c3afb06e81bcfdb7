package silkwire.search.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A store in memory that lets others write between reading and writing. */
final class FakeStoryStore implements StoryStore {
    final Map<String, StorySummary> summaries = new TreeMap<>();
    final List<StoryMember> articles = new ArrayList<>();
    final List<StoryTouch> written = new ArrayList<>();
    private final Map<String, Long> versions = new HashMap<>();
    private @Nullable Instant note;
    private Runnable beforeWriting = () -> {};

    /** Runs once, after the articles were read and before the summaries are written. */
    void beforeWriting(Runnable interruption) {
        beforeWriting = interruption;
    }

    @Override
    public Map<String, Version> versions(Collection<String> stories) {
        Map<String, Version> found = new HashMap<>();
        stories.forEach(story -> found.put(
                story,
                summaries.containsKey(story) ? new Version(versions.getOrDefault(story, 0L), 1) : Version.NOTHING));
        return found;
    }

    @Override
    public List<StoryMember> members(Collection<String> stories) {
        return articles.stream()
                .filter(article -> stories.contains(article.story()))
                .toList();
    }

    @Override
    public Set<String> replace(List<Replacement> replacements) {
        Runnable interruption = beforeWriting;
        beforeWriting = () -> {};
        interruption.run();
        Set<String> overtaken = new HashSet<>();
        for (Replacement replacement : replacements) {
            String story = replacement.story();
            if (!replacement.over().equals(versions(List.of(story)).get(story))) {
                overtaken.add(story);
                continue;
            }
            versions.merge(story, 1L, Long::sum);
            if (replacement.summary() == null) {
                summaries.remove(story);
            } else {
                summaries.put(story, replacement.summary());
            }
        }
        return overtaken;
    }

    @Override
    public List<StoryTouch> writtenSince(Instant from, @Nullable StoryTouch after) {
        int begin = after == null ? 0 : written.indexOf(after) + 1;
        return written.subList(begin, written.size()).stream()
                .filter(touch -> !touch.at().isBefore(from))
                .limit(2)
                .toList();
    }

    @Override
    public @Nullable Instant countedUntil() {
        return note;
    }

    @Override
    public void noteCountedUntil(Instant time) {
        note = time;
    }

    @Override
    public void clear() {
        summaries.clear();
        note = null;
    }
}
