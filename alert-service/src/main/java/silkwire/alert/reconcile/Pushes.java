package silkwire.alert.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;

/** The texts that were pushed in a stretch of the topic, and which of them were met again in the index. */
final class Pushes {
    private final Map<String, List<Long>> open = new HashMap<>();
    private final Map<String, Standing> standing = new HashMap<>();
    private long size;

    /** An article as the index has it, where that is a later state than the one that was pushed. */
    record Standing(int revision, ArticleStatus status) {}

    /** What an article of the index is to the stretch. */
    enum Met {
        /** It stands there as it was pushed. */
        SAME,
        /** It stands there in a later state. */
        MOVED,
        /** The stretch does not have it. */
        UNKNOWN
    }

    /** Whether an article of this kind may match a rule: what is tagged anew or withdrawn matches none. */
    static boolean mayMatch(ArticleEnriched article) {
        return article.cause() == Cause.PUSH && article.status() == ArticleStatus.CURRENT;
    }

    void add(ArticleEnriched article) {
        if (mayMatch(article)) {
            List<Long> sequences = open.computeIfAbsent(article.id(), id -> new ArrayList<>(1));
            if (!sequences.contains(article.sequence())) {
                sequences.add(article.sequence());
                size++;
            }
        }
    }

    long size() {
        return size;
    }

    Met meet(ArticleEnriched indexed) {
        if (take(indexed)) {
            return Met.SAME;
        }
        List<Long> sequences = open.get(indexed.id());
        if (sequences == null) {
            return Met.UNKNOWN;
        }
        standing.put(indexed.id(), new Standing(indexed.revision(), indexed.status()));
        return Met.MOVED;
    }

    /** Whether it is still to be compared, which it is not after that. */
    boolean take(ArticleEnriched article) {
        List<Long> sequences = open.get(article.id());
        if (sequences == null || !sequences.remove(article.sequence())) {
            return false;
        }
        noteLater(article, sequences);
        return true;
    }

    private void noteLater(ArticleEnriched article, List<Long> sequences) {
        if (sequences.isEmpty()) {
            open.remove(article.id());
        } else if (!standing.containsKey(article.id())) {
            standing.put(article.id(), new Standing(article.revision(), article.status()));
        }
    }

    /** The later state of an article; null where the index has none. */
    @Nullable Standing standing(String article) {
        return standing.get(article);
    }

    /** The articles that were not met yet. */
    List<String> notMet() {
        return open.keySet().stream().filter(id -> !standing.containsKey(id)).toList();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }
}
