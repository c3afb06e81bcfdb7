package silkwire.search.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page ended, and so where the next one begins. */
public sealed interface Position {

    /** The id of the last article. */
    String id();

    /**
     * In an order by time: the last article's time, and the latest time of any article when the first page was read, both in
     * milliseconds. What arrives later with a later time is not part of these pages, so that they come to an end.
     */
    record InTime(long time, String id, long latest) implements Position {}

    /**
     * In order of relevance: the last article's score, and the snapshot of the index that later pages are read from, with the
     * lease it was taken under; both are absent after the first page. {@code shown} is what the first page showed, ids of
     * articles (or of stories, where they are grouped): scores move while articles arrive, so that later pages leave it out by
     * name.
     */
    record InScore(
            double score,
            String id,
            @Nullable String snapshot,
            @Nullable String lease,
            List<String> shown) implements Position {
        /** Copies the list. */
        public InScore {
            shown = List.copyOf(shown);
        }
    }
}
