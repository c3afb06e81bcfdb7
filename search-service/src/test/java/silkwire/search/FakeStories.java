package silkwire.search;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import silkwire.search.story.StorySearch;
import silkwire.search.story.StorySummary;

/** Stories that stand whatever kind is asked for; it keeps what was asked last. */
public final class FakeStories implements StorySearch {
    private final Map<String, Integer> standing = new TreeMap<>();
    private @Nullable Kind asked;

    public FakeStories with(String story, int articles) {
        standing.put(story, articles);
        return this;
    }

    public @Nullable Kind asked() {
        return asked;
    }

    @Override
    public Map<String, Integer> find(Kind kind) {
        asked = kind;
        return standing;
    }

    @Override
    public Map<String, StorySummary> summaries(Collection<String> ids) {
        return Map.of();
    }
}
