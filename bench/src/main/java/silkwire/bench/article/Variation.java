package silkwire.bench.article;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes of a sentence another one of the same kind: other figures, a few other words, at times another name. */
final class Variation {
    private static final int WORDS_TO_ONE_CHANGED = 9;
    private static final int SENTENCES_TO_ONE_NAME = 3;
    private static final int RADIX = 10;

    private final LanguageCorpus corpus;
    private final RandomGenerator random;

    Variation(LanguageCorpus corpus, RandomGenerator random) {
        this.corpus = corpus;
        this.random = random;
    }

    /** A sentence of the corpus, varied. */
    String sentence() {
        List<String> pieces = new ArrayList<>(corpus.pieces(any(corpus.sentences())));
        for (int i = 0; i < pieces.size(); i++) {
            pieces.set(i, vary(pieces.get(i)));
        }
        if (!corpus.givenNames().isEmpty() && random.nextInt(SENTENCES_TO_ONE_NAME) == 0) {
            pieces.add(random.nextInt(pieces.size()), name());
        }
        return corpus.join(pieces);
    }

    /** A person's name, its parts from two people. */
    String name() {
        String given = any(corpus.givenNames());
        String family = any(corpus.familyNames());
        return corpus.hasSpaces() ? given + " " + family : family + given;
    }

    private String vary(String piece) {
        if (piece.chars().anyMatch(Character::isDigit)) {
            return otherFigures(piece);
        }
        boolean isWord = piece.chars().allMatch(Character::isLetter);
        return isWord && random.nextInt(WORDS_TO_ONE_CHANGED) == 0 ? any(corpus.words()) : piece;
    }

    /** Digits of the same script, and no zero in front. */
    private String otherFigures(String piece) {
        StringBuilder text = new StringBuilder(piece);
        for (int i = 0; i < text.length(); i++) {
            char old = text.charAt(i);
            if (Character.isDigit(old)) {
                char zero = (char) (old - Character.digit(old, RADIX));
                text.setCharAt(i, (char) (zero + 1 + random.nextInt(RADIX - 1)));
            }
        }
        return text.toString();
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
