package silkwire.search.reindex;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.loop.RecurringLook;
import silkwire.common.retention.Retention;
import silkwire.search.reindex.VersionCatalogue.Noted;
import silkwire.search.reindex.VersionNote.Build;
import silkwire.search.reindex.VersionNote.Reason;

/**
 * Looks after the versions of the indices once a second, and does what people ask: begin a build, give it up, tell how things
 * stand. Every instance does all of it: whatever two do at a time is either the same or lost to the other's note.
 */
public final class Reindexing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final VersionCatalogue catalogue;
    private final BuildBeginning beginning;
    private final RunningVersions running;
    private final VersionUpkeep upkeep;
    private final Clock clock;
    private final SeenBuild seen = new SeenBuild();
    private final RecurringLook worker = new RecurringLook("reindex", PAUSE, this::look, this::readNothing);

    /** Serves and builds the versions of {@code catalogue}; {@code served} says which one is served. */
    public Reindexing(
            VersionCatalogue catalogue,
            VersionReading reading,
            VersionWriters writers,
            ServedVersion served,
            Retention retention,
            Clock clock) {
        this.catalogue = catalogue;
        this.beginning = new BuildBeginning(catalogue, reading, clock);
        this.running = new RunningVersions(writers, reading);
        this.upkeep = new VersionUpkeep(catalogue, reading, running, served, retention, seen, clock);
        this.clock = clock;
    }

    /** Begins to work. */
    public void start() {
        worker.start();
    }

    private void readNothing() {
        running.only(Set.of());
    }

    /** Looks once. */
    void look() {
        upkeep.look();
    }

    /** The build that this instance saw last, without asking anybody. */
    public Optional<ReindexReport.Building> building() {
        return seen.report();
    }

    /** How things stand. */
    public ReindexReport report() {
        return report(standingNote().note());
    }

    private ReindexReport report(@Nullable VersionNote note) {
        if (note == null) {
            throw ReindexProblems.notYetKnown();
        }
        List<IndexVersion> kept = new ArrayList<>(catalogue.standing());
        kept.removeIf(version -> version.equals(note.served()) || note.isRetired(version));
        Build build = note.building();
        if (build != null) {
            kept.remove(build.version());
        }
        kept.sort(null);
        return new ReindexReport(
                note.served(),
                IndexVersion.WRITTEN_SCHEMA,
                build == null ? null : seen.report(build),
                note.last(),
                note.retired(),
                kept);
    }

    private Noted standingNote() {
        Noted noted = catalogue.read();
        if (noted.note() == null) {
            throw ReindexProblems.notYetKnown();
        }
        return noted;
    }

    /** Begins a build; where one is on its way, it ends as this request asks, too. */
    public ReindexReport begin(ReindexRequest request) {
        Noted noted = standingNote();
        VersionNote note = Objects.requireNonNull(noted.note());
        if (!note.served().isWritable()) {
            throw ReindexProblems.tooOld(note.served());
        }
        Build build = note.building();
        boolean isNoted = build == null
                ? beginning.begin(noted, note, request, Reason.ASKED)
                : catalogue.replace(noted, note.asked(build, request));
        if (!isNoted) {
            throw ReindexProblems.overtaken();
        }
        return report();
    }

    /** Gives the build up; what is served stays as it is. */
    public ReindexReport cancel() {
        Noted noted = standingNote();
        VersionNote note = Objects.requireNonNull(noted.note());
        Build build = note.building();
        if (build == null) {
            throw ReindexProblems.nothingIsBuilt();
        }
        Comparison last = seen.lastComparison(build).orElse(null);
        if (!catalogue.replace(noted, note.cancelled(build, last, clock.instant()))) {
            throw ReindexProblems.overtaken();
        }
        LOG.info("The build of version {} is cancelled", build.version());
        return report();
    }

    /** Stops reading; what is being built is built on by others, or after the next start. */
    @Override
    public void close() {
        worker.stop(PATIENCE);
    }
}
