package silkwire.alert.lucene;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.analysis.LanguageAnalysis;

/** Working memory for one article at a time, used again for the next. */
final class Scratch {
    private static final int FIRST_SIZE = 1 << 10;

    private byte[] answers = new byte[FIRST_SIZE];
    private int[] answered = new int[FIRST_SIZE];
    private int answeredCount;
    private @Nullable List<MatchedPlace>[] places = rows(FIRST_SIZE);
    private long[] tried = new long[FIRST_SIZE];
    private int[] candidates = new int[FIRST_SIZE];
    private int candidateCount;
    private final WordMemories words = new WordMemories();

    /** Makes room for this many clauses and rules, with nothing answered and nothing tried. */
    void begin(int clauses, int rules) {
        for (int i = 0; i < answeredCount; i++) {
            answers[answered[i]] = 0;
            places[answered[i]] = null;
        }
        for (int i = 0; i < candidateCount; i++) {
            tried[candidates[i] >>> 6] = 0;
        }
        answeredCount = 0;
        candidateCount = 0;
        if (answers.length < clauses) {
            answers = new byte[2 * clauses];
            places = rows(2 * clauses);
        }
        if (tried.length * Long.SIZE < rules) {
            tried = new long[2 * rules / Long.SIZE + 1];
        }
    }

    /** The words of a language that were met so far. */
    WordMemory words(LanguageAnalysis language) {
        return words.of(language);
    }

    @SuppressWarnings("unchecked") // An array of lists can be made in no other way.
    private static @Nullable List<MatchedPlace>[] rows(int count) {
        return (@Nullable List<MatchedPlace>[]) new List<?>[count];
    }

    /** Where an answered clause stands; null where that was not noted. */
    @Nullable List<MatchedPlace> places(int clause) {
        return places[clause];
    }

    /** Notes where an answered clause stands. */
    void places(int clause, List<MatchedPlace> found) {
        places[clause] = found;
    }

    byte answer(int clause) {
        return answers[clause];
    }

    void answer(int clause, byte answer) {
        if (answers[clause] == 0) {
            if (answeredCount == answered.length) {
                answered = Arrays.copyOf(answered, 2 * answeredCount);
            }
            answered[answeredCount] = clause;
            answeredCount++;
        }
        answers[clause] = answer;
    }

    /** How many clauses are answered, or signalled. */
    int answered() {
        return answeredCount;
    }

    /** The clause that was answered as the one with this number, from 0. */
    int answered(int index) {
        return answered[index];
    }

    /** Whether anything is known of a clause; while an article is read, whether it was signalled. */
    boolean isSignalled(int clause) {
        return answers[clause] != 0;
    }

    /** Adds a rule to be tried, by its number, once. */
    void add(int rule) {
        int word = rule >>> 6;
        long bit = 1L << rule;
        if ((tried[word] & bit) == 0) {
            tried[word] |= bit;
            if (candidateCount == candidates.length) {
                candidates = Arrays.copyOf(candidates, 2 * candidateCount);
            }
            candidates[candidateCount] = rule;
            candidateCount++;
        }
    }

    int candidates() {
        return candidateCount;
    }

    int candidate(int index) {
        return candidates[index];
    }
}
