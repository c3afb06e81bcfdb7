package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import silkwire.common.event.Holder;
import silkwire.common.event.Span;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.enrich.country.Places;
import silkwire.enrich.text.Document;

/**
 * What another model than the embedded one has to judge in a text: every sentence that names a target, with that target. The
 * rest is the embedded tagger's: what the targets are, whose stance it is, which words decided, how the sentences amount to
 * one stance per target and holder, and the relations.
 */
public final class StancePairs {
    private static final int MOST_EVIDENCE = 3;

    private final StanceText text;
    private final Places places;
    private final Targets targets;
    private final UnitReader reader;
    private final ArticleWeights weights;
    private final List<StanceUnit> units;

    StancePairs(StanceText text, Places places, Targets targets, UnitReader reader, ArticleWeights weights) {
        this.text = text;
        this.places = places;
        this.targets = targets;
        this.reader = reader;
        this.weights = weights;
        this.units = StanceUnit.of(text, targets).stream()
                .filter(unit ->
                        !text.document().isSkipped(unit.mentions().getFirst().firstToken()))
                .toList();
    }

    /** A sentence, and the target as the sentence names it. */
    public record Pair(String sentence, String target) {}

    /** How probable each label is, and whether that is enough to say anything. */
    public record Judgement(double supportive, double critical, double neutral, boolean isSure) {

        private double highest() {
            return Math.max(neutral, Math.max(supportive, critical));
        }

        private double[] probabilities() {
            double[] probabilities = new double[StanceModel.LABELS];
            probabilities[StanceModel.SUPPORTIVE] = supportive;
            probabilities[StanceModel.CRITICAL] = critical;
            probabilities[StanceModel.NEUTRAL] = neutral;
            return probabilities;
        }
    }

    /** The pairs, in the order of the text. */
    public List<Pair> pairs() {
        Document document = text.document();
        return units.stream()
                .map(unit -> {
                    TargetMention mention = unit.mentions().getFirst();
                    return new Pair(
                            document.text()
                                    .substring(
                                            document.sentenceBegin(unit.sentence()),
                                            document.sentenceEnd(unit.sentence())),
                            document.text()
                                    .substring(
                                            document.tokenBegin(mention.firstToken()),
                                            document.tokenEnd(mention.lastToken())));
                })
                .toList();
    }

    /**
     * What the judgements, one per pair, amount to. One that is not sure counts only where its target has no other: that
     * target's stance is unclear.
     */
    public StanceFindings judged(List<Judgement> judgements) {
        if (judgements.size() != units.size()) {
            throw new IllegalArgumentException(judgements.size() + " judgements for " + units.size() + " pairs");
        }
        StancePool pool = new StancePool(text.document(), weights);
        boolean[] isJudged = new boolean[targets.targets().size()];
        for (int unit = 0; unit < units.size(); unit++) {
            Judgement judgement = judgements.get(unit);
            if (judgement.isSure()) {
                isJudged[units.get(unit).target()] = true;
                reader.read(
                        units.get(unit), targets.isNamed(units.get(unit).target()), judgement.probabilities(), pool);
            }
        }
        List<Stance> stances = new ArrayList<>();
        for (int target = 0; target < isJudged.length; target++) {
            List<Integer> unsure = isJudged[target] ? List.of() : unitsOf(target);
            stances.addAll(
                    unsure.isEmpty()
                            ? ModelStanceTagger.stances(target, places, targets, pool)
                            : List.of(unclear(target, unsure, judgements)));
        }
        return new StanceFindings(stances, new Frames(text).find());
    }

    private List<Integer> unitsOf(int target) {
        List<Integer> numbers = new ArrayList<>();
        for (int unit = 0; unit < units.size(); unit++) {
            if (units.get(unit).target() == target) {
                numbers.add(unit);
            }
        }
        return numbers;
    }

    /** As sure that nothing can be said as the surest label is improbable. */
    private Stance unclear(int target, List<Integer> unsure, List<Judgement> judgements) {
        double score = 0;
        double highest = 0;
        for (int unit : unsure) {
            Judgement judgement = judgements.get(unit);
            score += (judgement.supportive() - judgement.critical()) / unsure.size();
            highest = Math.max(highest, judgement.highest());
        }
        Document document = text.document();
        List<Span> evidence = unsure.stream()
                .sorted(Comparator.comparingDouble(unit ->
                        judgements.get(unit).neutral() - judgements.get(unit).highest()))
                .limit(MOST_EVIDENCE)
                .map(unit -> units.get(unit).sentence())
                .map(sentence -> document.span(document.sentenceBegin(sentence), document.sentenceEnd(sentence)))
                .toList();
        return new Stance(
                targets.targets().get(target),
                Holder.author(),
                StanceLabel.UNCLEAR,
                score,
                1 - highest,
                evidence,
                List.of());
    }
}
