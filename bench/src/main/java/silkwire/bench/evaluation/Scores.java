package silkwire.bench.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was seen in a set, task by task. */
final class Scores {
    private final Map<String, TaskScores> tasks = new LinkedHashMap<>();
    private final int mostErrors;

    /** With so many examples of errors for each task. */
    Scores(int mostErrors) {
        this.mostErrors = mostErrors;
    }

    TaskScores of(String task) {
        return tasks.computeIfAbsent(task, name -> new TaskScores(name, mostErrors));
    }

    List<TaskReport> report() {
        return tasks.values().stream().map(TaskScores::report).toList();
    }
}
