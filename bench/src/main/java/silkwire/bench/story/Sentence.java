package silkwire.bench.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as they are written, with what is attached to them.
 *
 * @param glued whether they are written without blanks, each ideograph being a word
 */
record Sentence(List<String> words, boolean glued) {
    Sentence {
        words = List.copyOf(words);
    }

    /** The sentences of a text; those of Chinese are told by its stops. */
    static List<Sentence> of(String text, boolean glued) {
        List<Sentence> sentences = new ArrayList<>();
        for (String sentence : text.split(glued ? "(?<=[。！？；\\n])" : "(?<=[.!?؟۔…])\\s+|\\n+")) {
            List<String> words = glued
                    ? sentence.strip()
                            .codePoints()
                            .mapToObj(Character::toString)
                            .toList()
                    : List.of(sentence.strip().split("\\s+"));
            if (!sentence.isBlank()) {
                sentences.add(new Sentence(words, glued));
            }
        }
        return sentences;
    }

    static int words(List<Sentence> text) {
        return text.stream().mapToInt(sentence -> sentence.words.size()).sum();
    }

    /** The words from number {@code from} to before number {@code to}. */
    static List<Sentence> between(List<Sentence> text, int from, int to) {
        List<Sentence> cut = new ArrayList<>();
        int begin = 0;
        for (Sentence sentence : text) {
            int size = sentence.words.size();
            int first = Math.clamp(from - begin, 0, size);
            int last = Math.clamp(to - begin, 0, size);
            if (first < last) {
                cut.add(new Sentence(sentence.words.subList(first, last), sentence.glued));
            }
            begin += size;
        }
        return cut;
    }

    /** The text as it is written. */
    static String join(List<Sentence> text) {
        StringBuilder joined = new StringBuilder();
        for (Sentence sentence : text) {
            joined.append(String.join(sentence.glued ? "" : " ", sentence.words))
                    .append(sentence.glued ? "" : " ");
        }
        return joined.toString().strip();
    }
}
