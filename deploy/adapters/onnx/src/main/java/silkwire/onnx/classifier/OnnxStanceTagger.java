package silkwire.onnx.classifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import silkwire.common.event.WatchTarget;
import silkwire.enrich.country.Places;
import silkwire.enrich.stance.ModelStanceTagger;
import silkwire.enrich.stance.StanceFindings;
import silkwire.enrich.stance.StancePairs;
import silkwire.enrich.stance.StanceTagger;
import silkwire.enrich.text.Document;

/**
 * Stances from a classifier that is given a sentence and the target it names. A pair whose likeliest label is less likely
 * than {@code threshold}, or is {@code unclear}, says nothing. Targets, holders and relations are those of the embedded tagger.
 */
public final class OnnxStanceTagger implements StanceTagger {
    private static final String SUPPORTIVE = "supportive";
    private static final String CRITICAL = "critical";
    private static final String NEUTRAL = "neutral";
    private static final String UNCLEAR = "unclear";
    private static final Set<String> NEEDED = Set.of(SUPPORTIVE, CRITICAL, NEUTRAL);

    private final PairClassifier classifier;
    private final double threshold;
    private final ModelStanceTagger embedded;
    private final String version;

    /** Refuses a label that is no stance, and a model without one of the three that say something. */
    public OnnxStanceTagger(PairClassifier classifier, double threshold, ModelStanceTagger embedded, String version) {
        List<String> labels = classifier.labels();
        boolean isKnown = labels.stream().allMatch(label -> NEEDED.contains(label) || label.equals(UNCLEAR));
        if (!isKnown || !labels.containsAll(NEEDED)) {
            throw new IllegalArgumentException("The stance model has the labels " + labels
                    + "; allowed: supportive, critical, neutral and, if it has a fourth, unclear");
        }
        this.classifier = classifier;
        this.threshold = threshold;
        this.embedded = embedded;
        this.version = version;
    }

    @Override
    public StanceFindings tag(Document document, Places places, List<WatchTarget> watched, long languages) {
        StancePairs pairs = embedded.pairs(document, places, watched, languages);
        double[][] judged = classifier.classify(pairs.pairs().stream()
                .map(pair -> new PairClassifier.TextPair(pair.sentence(), pair.target()))
                .toList());
        List<StancePairs.Judgement> judgements = new ArrayList<>();
        for (double[] probabilities : judged) {
            judgements.add(judgement(probabilities));
        }
        return pairs.judged(judgements);
    }

    private StancePairs.Judgement judgement(double[] probabilities) {
        double highest = Arrays.stream(probabilities).max().orElse(0);
        double unclear = of(UNCLEAR, probabilities);
        return new StancePairs.Judgement(
                of(SUPPORTIVE, probabilities),
                of(CRITICAL, probabilities),
                of(NEUTRAL, probabilities),
                highest > 0 && highest >= threshold && unclear < highest);
    }

    private double of(String label, double[] probabilities) {
        int number = classifier.labels().indexOf(label);
        return number < 0 ? 0 : probabilities[number];
    }

    @Override
    public String version() {
        return version;
    }
}
