package silkwire.bench.evaluation;

import java.util.List;
import java.util.Map;

/** What the sets of a folder say about the taggers, whose versions stand beside it. */
public record EvaluationReport(Map<String, String> taggers, List<SetReport> sets) {
    /** Whether every set could be judged, and every line of it. */
    public boolean isComplete() {
        return sets.stream()
                .allMatch(set -> set.problem() == null && set.broken().isEmpty());
    }
}
