package silkwire.bench.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** What becomes of a text on its way from one outlet to another. */
public enum Edit {
    /** The first 20 to 50 % of the words are gone. */
    PREFIX_CUT {
        @Override
        List<Sentence> apply(List<Sentence> text, Fillers fillers, Random random) {
            int words = Sentence.words(text);
            return Sentence.between(text, (int) (words * (0.2 + 0.3 * random.nextDouble())), words);
        }
    },
    /** The first fifth of the text is told in other words. */
    LEAD_REWRITTEN {
        @Override
        List<Sentence> apply(List<Sentence> text, Fillers fillers, Random random) {
            int words = Sentence.words(text);
            List<Sentence> edited = new ArrayList<>(fillers.sentences(words / 5, random));
            edited.addAll(Sentence.between(text, words / 5, words));
            return edited;
        }
    },
    /** The first 60 % of the words are left. */
    CUT_TO_60_PERCENT {
        @Override
        List<Sentence> apply(List<Sentence> text, Fillers fillers, Random random) {
            return Sentence.between(text, 0, Sentence.words(text) * 6 / 10);
        }
    },
    /** A fifth of the sentences, of any of them, is gone. */
    SENTENCES_GONE {
        @Override
        List<Sentence> apply(List<Sentence> text, Fillers fillers, Random random) {
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, text.size()).boxed().toList());
            Collections.shuffle(order, random);
            List<Integer> gone = order.subList(0, Math.max(1, Math.round(text.size() / 5f)));
            return IntStream.range(0, text.size())
                    .filter(i -> !gone.contains(i))
                    .mapToObj(text::get)
                    .toList();
        }
    },
    /** One word of twenty is another. */
    WORDS_5_PERCENT {
        @Override
        List<Sentence> apply(List<Sentence> text, Fillers fillers, Random random) {
            return changed(text, 0.05, fillers, random);
        }
    },
    /** Three words of twenty are others. */
    WORDS_15_PERCENT {
        @Override
        List<Sentence> apply(List<Sentence> text, Fillers fillers, Random random) {
            return changed(text, 0.15, fillers, random);
        }
    },
    /** Half as much again of another text stands before it, and as much behind it. */
    WRAPPED {
        @Override
        List<Sentence> apply(List<Sentence> text, Fillers fillers, Random random) {
            int half = Sentence.words(text) / 2;
            List<Sentence> edited = new ArrayList<>(fillers.sentences(half, random));
            edited.addAll(text);
            edited.addAll(fillers.sentences(half, random));
            return edited;
        }
    };

    /** The text after the edit. */
    abstract List<Sentence> apply(List<Sentence> text, Fillers fillers, Random random);

    /** As it is called in a report. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Sentence> changed(List<Sentence> text, double share, Fillers fillers, Random random) {
        int words = Sentence.words(text);
        List<Integer> order = new ArrayList<>(IntStream.range(0, words).boxed().toList());
        Collections.shuffle(order, random);
        boolean[] isChanged = new boolean[words];
        order.subList(0, Math.max(1, (int) Math.round(words * share))).forEach(word -> isChanged[word] = true);
        List<Sentence> edited = new ArrayList<>();
        int word = 0;
        for (Sentence sentence : text) {
            List<String> changed = new ArrayList<>();
            for (String old : sentence.words()) {
                changed.add(isChanged[word++] ? fillers.word(random) : old);
            }
            edited.add(new Sentence(changed, sentence.glued()));
        }
        return edited;
    }
}
