package silkwire.enrich.stance;

import java.util.ArrayList;
import java.util.List;

/**
 * What is judged at once: a target in a sentence that names it.
 *
 * @param mentions the target's in the sentence
 * @param others how many namings of other targets the sentence has
 * @param end the sentence behind the unit: the next that names a target, or that is not of the same field
 */
record StanceUnit(int sentence, int target, List<TargetMention> mentions, int others, int end) {
    private static final int MOST_FURTHER = 2;

    /** The last of the sentences that the unit takes. */
    int lastSentence() {
        return Math.min(end - 1, sentence + MOST_FURTHER);
    }

    /** The units of a text, in its order. */
    static List<StanceUnit> of(StanceText text, Targets targets) {
        List<StanceUnit> units = new ArrayList<>();
        List<TargetMention> all = targets.mentions();
        for (int from = 0; from < all.size(); ) {
            int sentence = sentenceOf(text, all.get(from));
            int to = from + 1;
            while (to < all.size() && sentenceOf(text, all.get(to)) == sentence) {
                to++;
            }
            int next = to < all.size()
                    ? sentenceOf(text, all.get(to))
                    : text.document().sentenceCount();
            boolean title =
                    text.document().sentenceBegin(sentence) < text.document().bodyStart();
            addOfSentence(units, all.subList(from, to), sentence, title ? sentence + 1 : next);
            from = to;
        }
        return units;
    }

    private static void addOfSentence(List<StanceUnit> units, List<TargetMention> mentions, int sentence, int end) {
        for (int first = 0; first < mentions.size(); first++) {
            int target = mentions.get(first).target();
            if (!isNamed(mentions, first, target)) {
                List<TargetMention> own = new ArrayList<>();
                for (TargetMention mention : mentions.subList(first, mentions.size())) {
                    if (mention.target() == target) {
                        own.add(mention);
                    }
                }
                units.add(new StanceUnit(sentence, target, own, mentions.size() - own.size(), end));
            }
        }
    }

    /** Whether the target is among the first mentions. */
    private static boolean isNamed(List<TargetMention> mentions, int before, int target) {
        for (int index = 0; index < before; index++) {
            if (mentions.get(index).target() == target) {
                return true;
            }
        }
        return false;
    }

    private static int sentenceOf(StanceText text, TargetMention mention) {
        return text.document().sentenceOf(mention.firstToken());
    }
}
