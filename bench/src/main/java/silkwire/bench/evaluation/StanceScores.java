package silkwire.bench.evaluation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;

/** How stances are scored: what is not clearly supportive or critical counts as neutral. */
record StanceScores(TaskScores task) {
    private static final String NEUTRAL = "neutral";
    private static final Set<String> POLAR = Set.of("supportive", "critical");
    private static final Set<String> LABELS = Set.of("supportive", "critical", NEUTRAL);

    static StanceScores of(Scores scores, String task) {
        TaskScores stances = scores.of(task);
        stances.macro("macroF1", LABELS);
        stances.macro("f1pn", POLAR);
        return new StanceScores(stances);
    }

    /** Notes what was found for a label, for the row's language and for its {@code kind} where it has one. */
    void compare(LabelledRow row, @Nullable String kind, String labelled, @Nullable Stance stance) {
        String found = stance == null ? NEUTRAL : nameOf(stance.label());
        note(row.language(), labelled, found, stance);
        if (kind != null) {
            note(TaskScores.part(kind), labelled, found, stance);
        }
        if (!labelled.equals(found)) {
            task.error(row, labelled, stance == null ? "nothing" : found);
        }
    }

    private void note(String group, String labelled, String found, @Nullable Stance stance) {
        boolean right = labelled.equals(found);
        Double confidence = stance != null && POLAR.contains(found) ? stance.confidence() : null;
        task.pair(group, labelled, found);
        task.share("accuracy", group, right);
        task.share("unclear", group, stance != null && stance.label() == StanceLabel.UNCLEAR);
        task.ranked(group, POLAR.contains(labelled), confidence, right);
    }

    private static String nameOf(StanceLabel label) {
        return switch (label) {
            case SUPPORTIVE -> "supportive";
            case CRITICAL -> "critical";
            case NEUTRAL, UNCLEAR, UNKNOWN -> NEUTRAL;
        };
    }

    /** Whether the label is supportive or critical, and the stance says so. */
    static boolean isRightPolar(String labelled, Stance stance) {
        return POLAR.contains(labelled) && labelled.equals(nameOf(stance.label()));
    }
}
