package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import silkwire.common.event.Holder;
import silkwire.common.event.HolderType;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Target;
import silkwire.enrich.text.Document;

/** Gathers what units express per target and holder, and judges the whole. */
final class StancePool {
    private static final double AUTHOR_FIRST = 0.3;
    private static final int LONG_TEXT = 3;
    private static final double UNSAID = 0.5;

    /** A longer text is judged as an article. */
    static final int FEW_SENTENCES = 5;

    private final Document document;
    private final ArticleWeights weights;
    private final List<StanceEntry> entries = new ArrayList<>();

    /** An empty pool; {@code weights} judge the whole of an article. */
    StancePool(Document document, ArticleWeights weights) {
        this.document = document;
        this.weights = weights;
    }

    List<StanceEntry> entries() {
        return entries;
    }

    /** What is known of an entry in the whole of the article. */
    ArticleWeights.Summary summary(StanceEntry entry) {
        List<StanceEntry.Reading> others = new ArrayList<>();
        for (StanceEntry other : entries) {
            if (other.target() == entry.target() && !other.holder().equals(entry.holder())) {
                others.addAll(other.readings());
            }
        }
        return ArticleWeights.Summary.of(entry.isAuthors(), entry.readings(), others);
    }

    private List<Stance> judged(StanceEntry entry, Target target) {
        return document.sentenceCount() <= FEW_SENTENCES
                ? entry.ofShortText(target, document)
                : entry.ofArticle(target, weights.probabilities(summary(entry)), document);
    }

    /** Adds a unit: how probable each label is, its sentence, and the tokens that decided. */
    void add(int target, Holder holder, double[] probabilities, int sentence, int[] words) {
        StanceEntry.Reading reading = new StanceEntry.Reading(probabilities, sentence, words);
        for (StanceEntry entry : entries) {
            if (entry.target() == target && isSame(entry.holder(), holder)) {
                entry.readings().add(reading);
                return;
            }
        }
        StanceEntry entry = new StanceEntry(target, holder, new ArrayList<>());
        entry.readings().add(reading);
        entries.add(entry);
    }

    /** One name may be the other's beginning or end: Токаев, Касым-Жомарт Токаев. */
    private static boolean isSame(Holder one, Holder other) {
        String name = one.name();
        String second = other.name();
        if (name == null || second == null) {
            return one.type() == other.type();
        }
        return name.equals(second)
                || name.startsWith(second + " ")
                || name.endsWith(" " + second)
                || second.startsWith(name + " ")
                || second.endsWith(" " + name);
    }

    /**
     * The stances on {@code target}: the polar before others, authors before speakers, then by confidence. A name to watch in a
     * long text is answered first by what the text as a whole does with it, whoever says it.
     */
    List<Stance> stances(int number, Target target, boolean named, boolean wanted) {
        List<Stance> stances = new ArrayList<>();
        StanceEntry whole = new StanceEntry(number, Holder.author(), new ArrayList<>());
        boolean author = false;
        for (StanceEntry entry : entries) {
            if (entry.target() == number) {
                whole.readings().addAll(entry.readings());
                List<Stance> judged = judged(entry, target);
                boolean byAuthor = entry.isAuthors();
                author |= byAuthor;
                for (Stance stance : judged) {
                    if (byAuthor || isPolar(stance)) {
                        stances.add(stance);
                    }
                }
            }
        }
        if (!author && (wanted || !stances.isEmpty())) {
            stances.add(new Stance(target, Holder.author(), StanceLabel.NEUTRAL, 0, UNSAID, List.of(), List.of()));
        }
        stances.sort(Comparator.comparingDouble(StancePool::rank).reversed());
        if (named && whole.readings().size() >= LONG_TEXT) {
            stances.removeIf(stance -> stance.holder().type() == HolderType.AUTHOR);
            stances.addFirst(whole.ofLongText(target, document));
        }
        return stances;
    }

    private static double rank(Stance stance) {
        double author = stance.holder().type() == HolderType.AUTHOR ? AUTHOR_FIRST : 0;
        return (isPolar(stance) ? 1 : 0) + author + stance.confidence();
    }

    private static boolean isPolar(Stance stance) {
        return stance.label() == StanceLabel.SUPPORTIVE || stance.label() == StanceLabel.CRITICAL;
    }
}
