package silkwire.bench.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.HolderType;
import silkwire.common.event.Stance;
import tools.jackson.databind.JsonNode;

/**
 * Whether the stance of a holder towards a country is the one labelled. Where the tagger knows no stance of that holder,
 * its surest one towards the country counts.
 */
final class HolderStance implements Judge.Whole {
    private static final String AUTHOR = "author";

    /** A labelled stance; {@code holder} is {@code author} or a name as it stands in the text. */
    private record Labelled(String target, String holder, String label) {
        static Labelled of(JsonNode node) {
            return new Labelled(
                    node.required("target").asString(),
                    node.path("holder").asString(AUTHOR),
                    node.required("label").asString());
        }

        boolean isHeldBy(Stance stance) {
            String name = stance.holder().type() == HolderType.AUTHOR
                    ? AUTHOR
                    : stance.holder().name();
            if (name == null || name.isEmpty()) {
                return false;
            }
            boolean people = !name.equals(AUTHOR) && !holder.equals(AUTHOR);
            return name.equals(holder) || (people && (name.contains(holder) || holder.contains(name)));
        }
    }

    @Override
    public Judge.Comparison read(LabelledRow row) {
        List<Labelled> labels = new ArrayList<>();
        JsonNode stances = Articles.labelsOf(row).path("stances");
        if (row.labels().has("target")) {
            labels.add(Labelled.of(row.labels()));
        } else {
            stances.forEach(stance -> labels.add(Labelled.of(stance)));
        }
        return (tags, scores) -> labels.forEach(label -> compare(row, label, new Answers(tags), scores));
    }

    private static void compare(LabelledRow row, Labelled labelled, Answers answers, Scores scores) {
        List<Stance> all = answers.towards(labelled.target());
        List<Stance> own = all.stream().filter(labelled::isHeldBy).toList();
        @Nullable Stance surest = (own.isEmpty() ? all : own)
                .stream()
                        .sorted(Comparator.comparing(Stance::confidence, Comparator.reverseOrder()))
                        .findFirst()
                        .orElse(null);
        StanceScores stances = StanceScores.of(scores, "stance");
        stances.compare(row, null, labelled.label(), surest);
        if (surest != null && StanceScores.isRightPolar(labelled.label(), surest)) {
            stances.task().share("holderRight", row.language(), !own.isEmpty());
        }
    }
}
