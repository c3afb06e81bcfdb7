package silkwire.search.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stories that wait to be counted, in the order in which they were touched, each with the articles that have to be seen
 * in it. Beyond its limit it forgets them and only says since when: whoever empties it reads those from the index.
 * Thread-safe.
 */
public final class TouchedStories {
    private final int limit;
    private final Map<String, Map<String, StoryTouch>> waiting = new LinkedHashMap<>();
    private final Map<String, Instant> resting = new HashMap<>();
    private int size;
    private @Nullable Instant overflownSince;

    /** Remembers at most {@code limit} articles. */
    public TouchedStories(int limit) {
        this.limit = limit;
    }

    /** These articles were written. */
    public synchronized void add(Collection<StoryTouch> touches) {
        touches.forEach(this::add);
        if (size > limit) {
            Instant oldest = waiting.values().stream()
                    .flatMap(articles -> articles.values().stream())
                    .map(StoryTouch::at)
                    .min(Instant::compareTo)
                    .orElseThrow();
            overflownSince = overflownSince == null || oldest.isBefore(overflownSince) ? oldest : overflownSince;
            waiting.clear();
            size = 0;
        }
    }

    private void add(StoryTouch touch) {
        Map<String, StoryTouch> articles = waiting.computeIfAbsent(touch.story(), story -> new HashMap<>());
        StoryTouch before = articles.get(touch.article());
        if (before == null) {
            size++;
        }
        if (before == null || before.sequence() < touch.sequence()) {
            articles.put(touch.article(), touch);
        }
    }

    /** Takes the articles of the stories that wait longest and do not rest, at most so many stories. */
    public synchronized List<StoryTouch> take(int stories, Instant now) {
        resting.values().removeIf(until -> !now.isBefore(until));
        List<StoryTouch> taken = new ArrayList<>();
        Iterator<Map.Entry<String, Map<String, StoryTouch>>> all =
                waiting.entrySet().iterator();
        for (int i = 0; i < stories && all.hasNext(); ) {
            Map.Entry<String, Map<String, StoryTouch>> next = all.next();
            if (!resting.containsKey(next.getKey())) {
                taken.addAll(next.getValue().values());
                size -= next.getValue().size();
                all.remove();
                i++;
            }
        }
        return taken;
    }

    /** This story is not taken before {@code until}. */
    public synchronized void rest(String story, Instant until) {
        resting.put(story, until);
    }

    /** Since when articles were forgotten, once; null where none were. */
    public synchronized @Nullable Instant takeOverflow() {
        Instant since = overflownSince;
        overflownSince = null;
        return since;
    }

    /** Whether an article waits that was written before then. */
    public synchronized boolean isWaitingSince(Instant time) {
        return overflownSince != null
                || waiting.values().stream()
                        .flatMap(articles -> articles.values().stream())
                        .anyMatch(touch -> touch.at().isBefore(time));
    }

    /** Whether nothing waits. */
    public synchronized boolean isEmpty() {
        return waiting.isEmpty() && overflownSince == null;
    }
}
