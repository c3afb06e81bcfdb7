package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import silkwire.common.event.Holder;
import silkwire.common.event.HolderType;
import silkwire.common.event.Span;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Target;
import silkwire.enrich.text.Document;

/**
 * What one holder expresses towards one target, unit by unit. In a short text one unit is judged by its likeliest label; of several
 * those count that are polar, by how far they are from the opposite, and of an author more than of a speaker. In an article
 * {@link ArticleWeights} judge. Two sides that both speak out are both told.
 */
record StanceEntry(int target, Holder holder, List<Reading> readings) {
    private static final int MOST_EVIDENCE = 3;
    private static final double HALF_SURE = 0.4;
    private static final double AUTHOR_MASS = 0.7;
    private static final double SPEAKER_MASS = 0.2;
    private static final double EVEN = 0.15;
    private static final double OUTSPOKEN_UNIT = 0.3;
    private static final double UNDECIDED = 0.02;
    private static final double CLEAR = 0.2;
    private static final double OUTSPOKEN = 0.6;
    private static final double CRITICISM_SHARE = 0.8;
    private static final double LEAST_SUPPORT = 0.04;
    private static final double LEAST_CRITICISM = -0.13;

    /** A unit: how probable each label is, its sentence, and the tokens that decided. */
    @SuppressWarnings("ArrayRecordComponent")
    record Reading(double[] probabilities, int sentence, int[] words) {

        double support() {
            return probabilities[StanceModel.SUPPORTIVE];
        }

        double criticism() {
            return probabilities[StanceModel.CRITICAL];
        }

        double neutral() {
            return probabilities[StanceModel.NEUTRAL];
        }

        double polar() {
            return Math.max(support(), criticism());
        }

        /** How far the unit is from the opposite side; 0 where it is on neither. */
        double lean() {
            return polar() >= neutral() ? support() - criticism() : 0;
        }
    }

    /** The stance in a short text, and the other side's where both speak out. */
    List<Stance> ofShortText(Target judged, Document document) {
        if (readings.size() == 1) {
            Reading only = readings.getFirst();
            double confidence = Math.max(only.neutral(), only.polar());
            return List.of(stance(judged, label(only.lean()), only.support() - only.criticism(), confidence, document));
        }
        double support = 0;
        double criticism = 0;
        for (Reading reading : readings) {
            support += Math.max(0, reading.lean());
            criticism += Math.max(0, -reading.lean());
        }
        double mass = support + criticism;
        double balance = mass == 0 ? 0 : (support - criticism) / mass;
        if (mass < (isAuthors() ? AUTHOR_MASS : SPEAKER_MASS)) {
            return List.of(stance(judged, StanceLabel.NEUTRAL, balance * mass, 1 / (1 + mass), document));
        }
        double confidence = mass / (mass + HALF_SURE);
        if (Math.abs(balance) >= CLEAR) {
            return List.of(
                    stance(judged, label(balance), balance * confidence, confidence * Math.abs(balance), document));
        }
        if (Math.min(support, criticism) < OUTSPOKEN) {
            return List.of(stance(judged, StanceLabel.UNCLEAR, balance * confidence, 1 - confidence, document));
        }
        return both(judged, support / mass * confidence, criticism / mass * confidence, document);
    }

    /** The stance in an article, and the other side's where both speak out and neither is clearly ahead. */
    List<Stance> ofArticle(Target judged, double[] probabilities, Document document) {
        double support = probabilities[StanceModel.SUPPORTIVE];
        double criticism = probabilities[StanceModel.CRITICAL];
        double polar = Math.max(support, criticism);
        if (polar < probabilities[StanceModel.NEUTRAL]) {
            double neutral = probabilities[StanceModel.NEUTRAL];
            return List.of(stance(judged, StanceLabel.NEUTRAL, support - criticism, neutral, document));
        }
        double ahead = Math.abs(support - criticism);
        if (ahead < EVEN && isSpokenOut(true) && isSpokenOut(false)) {
            return both(judged, support, criticism, document);
        }
        StanceLabel label = ahead < UNDECIDED ? StanceLabel.UNCLEAR : label(support - criticism);
        return List.of(stance(judged, label, support - criticism, polar, document));
    }

    boolean isAuthors() {
        return holder.type() == HolderType.AUTHOR;
    }

    private boolean isSpokenOut(boolean support) {
        for (Reading reading : readings) {
            if ((support ? reading.lean() : -reading.lean()) >= OUTSPOKEN_UNIT) {
                return true;
            }
        }
        return false;
    }

    private List<Stance> both(Target judged, double support, double criticism, Document document) {
        Stance supportive = stance(judged, StanceLabel.SUPPORTIVE, support, support, document);
        Stance critical = stance(judged, StanceLabel.CRITICAL, -criticism, criticism, document);
        return support >= criticism ? List.of(supportive, critical) : List.of(critical, supportive);
    }

    private static StanceLabel label(double lean) {
        return lean == 0 ? StanceLabel.NEUTRAL : lean > 0 ? StanceLabel.SUPPORTIVE : StanceLabel.CRITICAL;
    }

    /**
     * The stance of a long text as a whole towards somebody: by the mean of all units, where criticism counts less, since news
     * of trouble reads like it. The bounds gave the best macro-F1 on the development articles of PerSenT.
     */
    Stance ofLongText(Target judged, Document document) {
        double support = 0;
        double criticism = 0;
        for (Reading reading : readings) {
            support += reading.support() / readings.size();
            criticism += reading.criticism() / readings.size();
        }
        double score = support - CRITICISM_SHARE * criticism;
        StanceLabel label = score > LEAST_SUPPORT
                ? StanceLabel.SUPPORTIVE
                : score < LEAST_CRITICISM ? StanceLabel.CRITICAL : StanceLabel.NEUTRAL;
        double middle = (LEAST_SUPPORT + LEAST_CRITICISM) / 2;
        double confidence = Math.min(1, CLEAR + Math.abs(score - middle));
        return stance(judged, label, support - criticism, confidence, document);
    }

    private Stance stance(Target judged, StanceLabel label, double score, double confidence, Document document) {
        List<Span> sentences = new ArrayList<>(MOST_EVIDENCE);
        List<Span> words = new ArrayList<>();
        for (Reading reading : evidence(label)) {
            int sentence = reading.sentence;
            sentences.add(document.span(document.sentenceBegin(sentence), document.sentenceEnd(sentence)));
            for (int token : reading.words) {
                words.add(document.span(document.tokenBegin(token), document.tokenEnd(token)));
            }
        }
        return new Stance(judged, holder, label, score, confidence, sentences, words);
    }

    /** The units that carry a polar label the best. */
    private List<Reading> evidence(StanceLabel label) {
        int sign = label == StanceLabel.SUPPORTIVE ? 1 : label == StanceLabel.CRITICAL ? -1 : 0;
        List<Reading> carrying = new ArrayList<>();
        for (Reading reading : readings) {
            if (sign * (reading.support() - reading.criticism()) > 0) {
                carrying.add(reading);
            }
        }
        if (carrying.size() > 1) {
            carrying.sort(Comparator.comparingDouble(reading -> -sign * (reading.support() - reading.criticism())));
        }
        return carrying.size() > MOST_EVIDENCE ? carrying.subList(0, MOST_EVIDENCE) : carrying;
    }
}
