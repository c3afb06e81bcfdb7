package silkwire.search.reindex;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is noted about versions in the index, for all instances: which one is served, which one is being built, which ones are
 * to be removed, how the last build ended, and the newest version there ever was.
 *
 * @param declinedSchema a build of this schema that began by itself was cancelled; it does not begin by itself again
 */
public record VersionNote(
        IndexVersion served,
        @Nullable Build building,
        List<Retired> retired,
        @Nullable Ended last,
        IndexVersion newest,
        @Nullable Integer declinedSchema) {

    /** Copies the list. */
    public VersionNote {
        retired = List.copyOf(retired);
    }

    /** Why a build began. */
    public enum Reason {
        /** Somebody asked for it. */
        @JsonProperty("asked")
        ASKED,
        /** The program writes a newer schema than the served one. */
        @JsonProperty("schema")
        SCHEMA
    }

    /** How a build ended. */
    public enum Outcome {
        /** It is served. */
        @JsonProperty("served")
        SERVED,
        /** It was cancelled; what was served before still is. */
        @JsonProperty("cancelled")
        CANCELLED
    }

    /** A version that is being built. */
    public record Build(IndexVersion version, Instant since, Reason reason, ReindexRequest request) {}

    /** A version that is to be removed. */
    public record Retired(IndexVersion version, Instant since) {}

    /** A build that ended: of which version, instead of which one, when and how, and what was compared last. */
    public record Ended(
            IndexVersion version,
            IndexVersion before,
            Instant since,
            Instant at,
            Outcome outcome,
            boolean keptOld,
            @Nullable Comparison comparison) {}

    static VersionNote first(IndexVersion served) {
        return new VersionNote(served, null, List.of(), null, served, null);
    }

    VersionNote begun(Build build) {
        return new VersionNote(served, build, retired, last, build.version(), declinedSchema);
    }

    /** The build ends as these people asked, too. */
    VersionNote asked(Build build, ReindexRequest request) {
        Build more = new Build(
                build.version(), build.since(), build.reason(), build.request().and(request));
        return new VersionNote(served, more, retired, last, newest, declinedSchema);
    }

    /** The build is served; all these versions are to be removed. */
    VersionNote served(Build build, Comparison comparison, List<IndexVersion> old, Instant now) {
        List<Retired> all = new ArrayList<>(retired);
        old.stream().filter(version -> !isRetired(version)).forEach(version -> all.add(new Retired(version, now)));
        return new VersionNote(
                build.version(), null, all, ended(build, Outcome.SERVED, comparison, now), newest, declinedSchema);
    }

    /** The build is given up and is to be removed. */
    VersionNote cancelled(Build build, @Nullable Comparison comparison, Instant now) {
        List<Retired> all = new ArrayList<>(retired);
        all.add(new Retired(build.version(), now));
        Integer declined = build.reason() == Reason.SCHEMA
                ? Integer.valueOf(build.version().schema())
                : declinedSchema;
        return new VersionNote(served, null, all, ended(build, Outcome.CANCELLED, comparison, now), newest, declined);
    }

    private Ended ended(Build build, Outcome outcome, @Nullable Comparison comparison, Instant now) {
        return new Ended(
                build.version(),
                served,
                build.since(),
                now,
                outcome,
                outcome == Outcome.SERVED && build.request().keepOld(),
                comparison);
    }

    VersionNote without(IndexVersion removed) {
        return new VersionNote(
                served,
                building,
                retired.stream().filter(old -> !old.version().equals(removed)).toList(),
                last,
                newest,
                declinedSchema);
    }

    boolean isRetired(IndexVersion version) {
        return retired.stream().anyMatch(old -> old.version().equals(version));
    }
}
