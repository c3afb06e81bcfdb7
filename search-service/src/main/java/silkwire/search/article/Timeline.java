package silkwire.search.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.OutcomeType;
import silkwire.common.event.Story;

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

    /**
     * One step: its time, the article's sequence and revision as they stood afterwards, its fate, and a reason for it: of a
     * rejection, what superseded an item, or the part that the article plays in its story, {@code of} the one it repeats,
     * extends or resembles.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            Stage stage,
            Instant time,
            @Nullable OutcomeType fate,
            long sequence,
            int revision,
            @Nullable String reason,
            @Nullable String of) {
        Entry(
                Stage stage,
                Instant time,
                @Nullable OutcomeType fate,
                long sequence,
                int revision,
                @Nullable String reason) {
            this(stage, time, fate, sequence, revision, reason, null);
        }
    }

    /** The timeline of an article from the fates of its items and, where it is indexed, from what stands there. */
    public static Timeline of(
            String id, List<ArticleOutcome> fates, @Nullable ArticleEnriched standing, @Nullable Instant indexedAt) {
        List<Entry> stages = new ArrayList<>();
        for (ArticleOutcome fate : fates) {
            stages.add(new Entry(Stage.RECEIVED, fate.receivedAt(), null, fate.sequence(), fate.revision(), null));
            stages.add(new Entry(
                    Stage.DECIDED, fate.decidedAt(), fate.outcome(), fate.sequence(), fate.revision(), reason(fate)));
        }
        if (standing != null) {
            long sequence = standing.sequence();
            int revision = standing.revision();
            if (fates.isEmpty()) {
                stages.add(new Entry(Stage.RECEIVED, standing.receivedAt(), null, sequence, revision, null));
            }
            if (standing.enrichedAt() != null) {
                stages.add(enriched(standing));
            }
            if (indexedAt != null) {
                stages.add(new Entry(Stage.INDEXED, indexedAt, null, sequence, revision, null));
            }
        }
        stages.sort(Comparator.comparing(Entry::time).thenComparing(Entry::stage));
        return new Timeline(id, stages);
    }

    private static @Nullable String reason(ArticleOutcome fate) {
        if (fate.reason() != null) {
            return fate.reason();
        }
        return switch (fate.outcome()) {
            case SUPERSEDED -> "superseded by revision " + fate.revision() + ", which stands";
            case UNCHANGED -> "the same text as revision " + fate.revision();
            case ENRICHED, WITHDRAWN, HELD, REJECTED, UNKNOWN -> null;
        };
    }

    private static Entry enriched(ArticleEnriched standing) {
        Story story = standing.story();
        String role = story == null ? null : story.role().name().toLowerCase(Locale.ROOT);
        String of = story == null ? null : story.of();
        String reason = role == null ? null : role + (of == null ? " of its story" : " of " + of);
        return new Entry(
                Stage.ENRICHED, standing.enrichedAt(), null, standing.sequence(), standing.revision(), reason, of);
    }
}
