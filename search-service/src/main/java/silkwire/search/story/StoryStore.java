package silkwire.search.story;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the summaries of stories stand, and the articles they are counted from. A store that cannot answer ends in a {@link
 * silkwire.common.problem.ProblemException} (503).
 */
public interface StoryStore extends StoryMembers {

    /** What stands under these ids now; an id without a summary has a version too, that of nothing. */
    Map<String, Version> versions(Collection<String> stories);

    /** Puts these in place of what stood there; the ids of those that were not, because something else stands there now. */
    Set<String> replace(List<Replacement> replacements);

    /** The articles written at {@code from} or later, a page of them behind {@code after}, in the order of writing. */
    List<StoryTouch> writtenSince(Instant from, @Nullable StoryTouch after);

    /** Until when every story was counted; null where that was never noted. */
    @Nullable Instant countedUntil();

    /** Notes until when every story was counted. */
    void noteCountedUntil(Instant time);

    /** Removes every summary and the note. */
    void clear();

    /** Which write of a document stands; both numbers are negative where there is none. */
    record Version(long number, long term) {
        /** Of a document that does not exist. */
        public static final Version NOTHING = new Version(-1, -1);

        /** Whether a document stands. */
        public boolean exists() {
            return number >= 0;
        }
    }

    /** A summary to be written, or null to remove it, where this version still stands. */
    record Replacement(String story, @Nullable StorySummary summary, Version over) {}
}
