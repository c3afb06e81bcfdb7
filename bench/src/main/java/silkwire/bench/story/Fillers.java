package silkwire.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Words and sentences of a language that no measured text is made of. */
final class Fillers {
    private final List<Sentence> sentences;
    private final List<String> words;

    Fillers(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
        this.words = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
    }

    String word(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** Sentences from a place in the texts, of about so many words. */
    List<Sentence> sentences(int about, Random random) {
        List<Sentence> taken = new ArrayList<>();
        int from = random.nextInt(sentences.size());
        for (int i = 0; Sentence.words(taken) < about; i++) {
            taken.add(sentences.get((from + i) % sentences.size()));
        }
        return Sentence.between(taken, 0, about);
    }
}
