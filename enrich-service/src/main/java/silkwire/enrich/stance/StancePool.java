package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int MOST_EVIDENCE = 3;
    private static final double UNCLEAR_SHARE = 0.75;
    private static final double NEUTRAL_WEIGHT = 0.6;
    private static final double AUTHOR_FIRST = 0.3;

    private final List<Entry> entries = new ArrayList<>();

    /** Adds a unit: how probable each label is, its sentence, and the tokens that decided. */
    void add(int target, Holder holder, double[] probabilities, int sentence, int[] words) {
        for (Entry entry : entries) {
            if (entry.target == target && isSame(entry.holder, holder)) {
                entry.readings.add(new Reading(probabilities, sentence, words));
                return;
            }
        }
        Entry entry = new Entry(target, holder, new ArrayList<>());
        entry.readings.add(new Reading(probabilities, sentence, words));
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

    /** The stances on {@code target}: the polar before others, authors before speakers, then by confidence. */
    List<Stance> stances(int number, Target target, Document document, boolean wanted) {
        List<Stance> stances = new ArrayList<>();
        boolean author = false;
        for (Entry entry : entries) {
            if (entry.target == number) {
                Stance stance = entry.judge(target, document);
                boolean byAuthor = stance.holder().type() == HolderType.AUTHOR;
                if (byAuthor || isPolar(stance)) {
                    author |= byAuthor;
                    stances.add(stance);
                }
            }
        }
        if (!author && (wanted || !stances.isEmpty())) {
            stances.add(new Stance(target, Holder.author(), StanceLabel.NEUTRAL, 0, 0.5, List.of(), List.of()));
        }
        stances.sort(Comparator.comparingDouble(StancePool::rank).reversed());
        return stances;
    }

    private static double rank(Stance stance) {
        double author = stance.holder().type() == HolderType.AUTHOR ? AUTHOR_FIRST : 0;
        return (isPolar(stance) ? 1 : 0) + author + stance.confidence();
    }

    private static boolean isPolar(Stance stance) {
        return stance.label() == StanceLabel.SUPPORTIVE || stance.label() == StanceLabel.CRITICAL;
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Reading(double[] probabilities, int sentence, int[] words) {}

    private record Entry(int target, Holder holder, List<Reading> readings) {

        Stance judge(Target target, Document document) {
            double support = 0;
            double criticism = 0;
            double neutral = 0;
            for (Reading reading : readings) {
                support += reading.probabilities[StanceModel.SUPPORTIVE];
                criticism += reading.probabilities[StanceModel.CRITICAL];
                neutral += reading.probabilities[StanceModel.NEUTRAL];
            }
            neutral *= readings.size() == 1 ? 1 : NEUTRAL_WEIGHT;
            double sum = support + criticism + neutral;
            double score = (support - criticism) / sum;
            StanceLabel label = label(support, criticism, neutral);
            double confidence = Math.max(support, Math.max(criticism, neutral)) / sum;
            List<Reading> shown = evidence(label);
            return new Stance(
                    target,
                    holder,
                    label,
                    score,
                    confidence,
                    shown.stream()
                            .map(reading -> document.span(
                                    document.sentenceBegin(reading.sentence), document.sentenceEnd(reading.sentence)))
                            .toList(),
                    shown.stream()
                            .flatMap(reading -> Arrays.stream(reading.words).boxed())
                            .map(token -> document.span(document.tokenBegin(token), document.tokenEnd(token)))
                            .toList());
        }

        private StanceLabel label(double support, double criticism, double neutral) {
            double polar = Math.max(support, criticism);
            if (neutral > polar) {
                return StanceLabel.NEUTRAL;
            }
            if (readings.size() > 1 && Math.min(support, criticism) >= UNCLEAR_SHARE * polar) {
                return StanceLabel.UNCLEAR;
            }
            return support > criticism ? StanceLabel.SUPPORTIVE : StanceLabel.CRITICAL;
        }

        /** The units that carry a polar label the best. */
        private List<Reading> evidence(StanceLabel label) {
            if (label != StanceLabel.SUPPORTIVE && label != StanceLabel.CRITICAL) {
                return List.of();
            }
            int number = label == StanceLabel.SUPPORTIVE ? StanceModel.SUPPORTIVE : StanceModel.CRITICAL;
            return readings.stream()
                    .filter(reading -> isMost(reading.probabilities, number))
                    .sorted(Comparator.comparingDouble(reading -> -reading.probabilities[number]))
                    .limit(MOST_EVIDENCE)
                    .toList();
        }

        private static boolean isMost(double[] probabilities, int label) {
            return probabilities[label] >= probabilities[1 - label];
        }
    }
}
