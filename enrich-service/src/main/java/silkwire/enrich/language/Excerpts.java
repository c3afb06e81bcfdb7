package silkwire.enrich.language;

import java.util.List;
import java.util.Random;

/** Draws texts to learn from: a quarter whole sentences, the rest pieces of one, as short as those that are hard. */
final class Excerpts {
    private static final int LONGEST = 220;
    private static final int[] LENGTHS = {40, 20};
    private static final int SHORTEST = 15;
    private static final int SPREAD = 40;

    private final Random random;

    /** The same seed draws the same texts. */
    Excerpts(long seed) {
        random = new Random(seed);
    }

    String from(List<String> sentences) {
        String sentence = sentences.get(random.nextInt(sentences.size()));
        int kind = random.nextInt(4);
        if (kind == 3) {
            return sentence.substring(0, Math.min(LONGEST, sentence.length()));
        }
        int length = kind < LENGTHS.length ? LENGTHS[kind] : SHORTEST + random.nextInt(SPREAD);
        int begin = 0;
        if (sentence.length() > length && random.nextInt(3) > 0) {
            begin = sentence.lastIndexOf(' ', random.nextInt(sentence.length() - length + 1)) + 1;
        }
        return sentence.substring(begin, Math.min(sentence.length(), begin + length));
    }
}
