package silkwire.search.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.OutcomeType;

/** What happened to an article and when, from the first receipt of an item to what stands in the index. */
public record Timeline(String id, List<Entry> stages) {

    /** Copies the stages. */
    public Timeline {
        stages = List.copyOf(stages);
    }

    /** A step on an article's way. */
    public enum Stage {
        /** An item came in. */
        @JsonProperty("received")
        RECEIVED,
        /** The ledger decided about it; the fate says how. */
        @JsonProperty("decided")
        DECIDED,
        /** It was tagged. */
        @JsonProperty("enriched")
        ENRICHED,
        /** It was written to the index. */
        @JsonProperty("indexed")
        INDEXED
    }

    /** One step: its time, the article's sequence and revision as they stood afterwards, its fate, and a reason for it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            Stage stage,
            Instant time,
            @Nullable OutcomeType fate,
            long sequence,
            int revision,
            @Nullable String reason) {}

    /** The timeline of an article from the fates of its items and, where it is indexed, from what stands there. */
    public static Timeline of(
            String id, List<ArticleOutcome> fates, @Nullable ArticleEnriched standing, @Nullable Instant indexedAt) {
        List<Entry> stages = new ArrayList<>();
        for (ArticleOutcome fate : fates) {
            stages.add(new Entry(Stage.RECEIVED, fate.receivedAt(), null, fate.sequence(), fate.revision(), null));
            stages.add(new Entry(
                    Stage.DECIDED, fate.decidedAt(), fate.outcome(), fate.sequence(), fate.revision(), fate.reason()));
        }
        if (standing != null) {
            long sequence = standing.sequence();
            int revision = standing.revision();
            if (fates.isEmpty()) {
                stages.add(new Entry(Stage.RECEIVED, standing.receivedAt(), null, sequence, revision, null));
            }
            if (standing.enrichedAt() != null) {
                stages.add(new Entry(Stage.ENRICHED, standing.enrichedAt(), null, sequence, revision, null));
            }
            if (indexedAt != null) {
                stages.add(new Entry(Stage.INDEXED, indexedAt, null, sequence, revision, null));
            }
        }
        stages.sort(Comparator.comparing(Entry::time).thenComparing(Entry::stage));
        return new Timeline(id, stages);
    }
}
