package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import silkwire.common.event.Holder;
import silkwire.common.event.HolderType;
import silkwire.common.event.Span;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Target;
import silkwire.enrich.text.Document;

/** Gathers what sentences express per target and holder, and judges the whole. */
final class StancePool {
    private static final int MOST_EVIDENCE = 3;
    private static final double LEAST_MASS = 0.35;
    private static final double LEAST_BALANCE = 0.25;
    private static final double DAMPING = 0.8;

    private final Map<Key, Entry> entries = new LinkedHashMap<>();

    /** Adds a sentence's evidence; {@code score} is positive for support. */
    void add(int target, Holder holder, double score, int sentence) {
        String name = holder.name() == null ? "" : holder.name();
        entries.computeIfAbsent(new Key(target, name), key -> new Entry(holder))
                .sentences
                .merge(sentence, score, Double::sum);
    }

    /** The stances on {@code target}: authors before speakers, clear before unclear, then by confidence. */
    List<Stance> stances(int number, Target target, Document document, boolean wanted) {
        List<Stance> stances = new ArrayList<>();
        boolean author = false;
        for (Map.Entry<Key, Entry> each : entries.entrySet()) {
            if (each.getKey().target == number) {
                Stance stance = each.getValue().judge(target, document);
                boolean byAuthor = stance.holder().type() == HolderType.AUTHOR;
                if (byAuthor || isPolar(stance)) {
                    author |= byAuthor;
                    stances.add(stance);
                }
            }
        }
        if (!author && wanted) {
            stances.add(new Stance(target, Holder.author(), StanceLabel.NEUTRAL, 0, 0.5, List.of()));
        }
        stances.sort(Comparator.comparingDouble(StancePool::rank).reversed());
        return stances;
    }

    private static double rank(Stance stance) {
        double author = stance.holder().type() == HolderType.AUTHOR ? 0.3 : 0;
        return (isPolar(stance) ? 1 : 0) + author + stance.confidence();
    }

    private static boolean isPolar(Stance stance) {
        return stance.label() == StanceLabel.SUPPORTIVE || stance.label() == StanceLabel.CRITICAL;
    }

    private record Key(int target, String holder) {}

    private static final class Entry {
        private final Holder holder;
        private final Map<Integer, Double> sentences = new TreeMap<>();

        Entry(Holder holder) {
            this.holder = holder;
        }

        Stance judge(Target target, Document document) {
            double support = 0;
            double criticism = 0;
            for (double score : sentences.values()) {
                support += Math.max(0, score);
                criticism += Math.max(0, -score);
            }
            double mass = support + criticism;
            double score = (support - criticism) / (mass + DAMPING);
            StanceLabel label = label(mass, score);
            return new Stance(target, holder, label, score, Math.min(0.99, Math.abs(score)), evidence(document, score));
        }

        private static StanceLabel label(double mass, double score) {
            if (mass < LEAST_MASS) {
                return StanceLabel.NEUTRAL;
            }
            if (Math.abs(score) < LEAST_BALANCE) {
                return StanceLabel.UNCLEAR;
            }
            return score > 0 ? StanceLabel.SUPPORTIVE : StanceLabel.CRITICAL;
        }

        private List<Span> evidence(Document document, double score) {
            double sign = score < 0 ? -1 : 1;
            return sentences.entrySet().stream()
                    .filter(sentence -> sentence.getValue() * sign > 0)
                    .sorted(Comparator.comparingDouble(sentence -> -sentence.getValue() * sign))
                    .limit(MOST_EVIDENCE)
                    .map(sentence -> document.span(
                            document.sentenceBegin(sentence.getKey()), document.sentenceEnd(sentence.getKey())))
                    .toList();
        }
    }
}
