package silkwire.bench.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;
import silkwire.common.event.WatchTarget;
import silkwire.enrich.tagging.Tags;
import tools.jackson.databind.JsonNode;

/** Whether the stance towards a name, which the article asks to watch, is the one labelled. */
final class TargetStance implements Judge {
    private static final String ID = "t";

    @Override
    public Case read(LabelledRow row) {
        JsonNode mention = row.labels().path("mention");
        List<Span> mentions = mention.isObject()
                ? List.of(new Span(
                        TextField.BODY,
                        mention.required("start").asInt(),
                        mention.required("end").asInt()))
                : List.of();
        String kind = row.labels().path("kind").asString("");
        return new Towards(
                row,
                new WatchTarget(ID, row.label("target"), mentions),
                row.label("label"),
                kind.isEmpty() ? null : kind);
    }

    private record Towards(
            LabelledRow row,
            WatchTarget target,
            String label,
            @Nullable String kind) implements Case {
        @Override
        public List<ReceivedItem> items() {
            return List.of(row.item(target));
        }

        @Override
        public void compare(List<Tags> tags, Scores scores) {
            StanceScores.of(scores, "stance")
                    .compare(
                            row,
                            kind,
                            label,
                            new Answers(tags.getFirst()).towardsNamed(ID).orElse(null));
        }
    }
}
