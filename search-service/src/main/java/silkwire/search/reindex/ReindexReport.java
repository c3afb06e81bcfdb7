package silkwire.search.reindex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How things stand: which version is served, which is built and how far, how the last build ended, which ones wait to be
 * removed, and which ones were kept.
 *
 * @param writtenSchema the schema this program writes
 */
public record ReindexReport(
        IndexVersion served,
        int writtenSchema,
        @Nullable Building building,
        VersionNote.@Nullable Ended last,
        List<VersionNote.Retired> retired,
        List<IndexVersion> kept) {

    /** Copies the lists. */
    public ReindexReport {
        retired = List.copyOf(retired);
        kept = List.copyOf(kept);
    }

    /** What a build is at. */
    public enum Phase {
        /** It reads the topics. */
        @JsonProperty("reading")
        READING,
        /** It has read them; stories are being counted. */
        @JsonProperty("counting-stories")
        COUNTING_STORIES,
        /** It has read them; the served indices have not, as with a slow or broken index. */
        @JsonProperty("waiting-for-served")
        WAITING_FOR_SERVED,
        /** The documents are being compared. */
        @JsonProperty("comparing")
        COMPARING,
        /** The number of documents differs; people decide. */
        @JsonProperty("different")
        DIFFERENT
    }

    /**
     * A build on its way.
     *
     * @param secondsLeft until the topics are read at the pace of late; null while nobody can tell
     * @param comparison the last one, null before the first
     */
    public record Building(
            IndexVersion version,
            Instant since,
            VersionNote.Reason reason,
            boolean keepOld,
            boolean acceptDifference,
            Phase phase,
            List<TopicProgress> topics,
            @Nullable Long secondsLeft,
            @Nullable Comparison comparison) {

        /** Copies the list. */
        public Building {
            topics = List.copyOf(topics);
        }
    }
}
