package silkwire.alert.preview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.alert.thread.MatchedArticle;
import silkwire.alert.thread.StoryMember;
import silkwire.alert.thread.StoryTally;
import silkwire.alert.thread.ThreadState;
import silkwire.alert.thread.ThreadStore;

/** The stories of one preview. None is forgotten, since the preview is over before that. */
final class MemoryThreadStore implements ThreadStore {
    private final Map<String, Known> stories = new HashMap<>();

    private static final class Known {
        private @Nullable StoryTally tally;
        private final Map<String, StoryMember> members = new HashMap<>();
        private final Map<String, ThreadState> threads = new LinkedHashMap<>();
        private final Map<String, Map<String, MatchedArticle>> matched = new HashMap<>();
    }

    private Known of(String story) {
        return stories.computeIfAbsent(story, id -> new Known());
    }

    @Override
    public @Nullable StoryTally tally(String story) {
        return of(story).tally;
    }

    @Override
    public void put(String story, StoryTally tally) {
        of(story).tally = tally;
    }

    @Override
    public @Nullable StoryMember member(String story, String article) {
        return of(story).members.get(article);
    }

    @Override
    public void put(String story, String article, StoryMember member) {
        of(story).members.put(article, member);
    }

    @Override
    public Map<String, ThreadState> threads(String story) {
        return Map.copyOf(of(story).threads);
    }

    @Override
    public void put(String story, String rule, ThreadState thread) {
        of(story).threads.put(rule, thread);
    }

    @Override
    public Map<String, MatchedArticle> matched(String story, String rule) {
        return new LinkedHashMap<>(of(story).matched.getOrDefault(rule, Map.of()));
    }

    @Override
    public @Nullable MatchedArticle matched(String story, String rule, String article) {
        return of(story).matched.getOrDefault(rule, Map.of()).get(article);
    }

    @Override
    public void put(String story, String rule, String article, MatchedArticle matched) {
        of(story).matched.computeIfAbsent(rule, id -> new LinkedHashMap<>()).put(article, matched);
    }

    @Override
    public void unmatch(String story, String rule, String article) {
        of(story).matched.getOrDefault(rule, new HashMap<>()).remove(article);
    }

    @Override
    public void lookOn(LocalDate day, String story) {
        // Nothing is looked at for being forgotten.
    }

    @Override
    public List<Look> looksUntil(LocalDate day, int most) {
        return List.of();
    }

    @Override
    public void looked(Look look) {
        throw new IllegalStateException("Nothing is looked at for being forgotten: " + look);
    }

    @Override
    public void forget(String story) {
        stories.remove(story);
    }
}
