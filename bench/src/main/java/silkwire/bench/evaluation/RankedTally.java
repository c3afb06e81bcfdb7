package silkwire.bench.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers by how sure the tagger is of them: of the surest, how many are right. */
final class RankedTally {
    private static final int HUNDRED = 100;

    private final List<Answer> answers = new ArrayList<>();
    private int labelled;

    private record Answer(double confidence, boolean isRight) {}

    /** One more case that has such a label. */
    void expect() {
        labelled++;
    }

    void add(double confidence, boolean isRight) {
        answers.add(new Answer(confidence, isRight));
    }

    /** The share that is right of the surest answers, as many as {@code percent} of the labels; none if there are fewer. */
    Optional<Figure> precisionAt(int percent) {
        int most = labelled * percent / HUNDRED;
        if (most == 0 || answers.size() < most) {
            return Optional.empty();
        }
        long right = answers.stream()
                .sorted(Comparator.comparingDouble(Answer::confidence).reversed())
                .limit(most)
                .filter(Answer::isRight)
                .count();
        return Optional.of(Figure.share(right, most));
    }
}
