package silkwire.search.reindex;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.retention.Retention;
import silkwire.search.reindex.VersionCatalogue.Noted;
import silkwire.search.reindex.VersionNote.Build;
import silkwire.search.reindex.VersionNote.Reason;

/**
 * Does what the note about versions says: reads the topics into the version that is served and into the one that is built,
 * serves the build when it may be, and removes what is retired and what has expired. Used by one thread.
 */
final class VersionUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(VersionUpkeep.class);
    /** By then every instance has seen that a version is retired, and reads and writes it no longer. */
    private static final Duration SEEN_BY_ALL = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

    private final VersionCatalogue catalogue;
    private final VersionReading reading;
    private final RunningVersions running;
    private final ServedVersion served;
    private final Retention retention;
    private final BuildBeginning beginning;
    private final SeenBuild seen;
    private final Clock clock;
    private Instant nextLine = Instant.EPOCH;
    private Instant nextExpiry = Instant.EPOCH;
    private boolean isTooOld;

    VersionUpkeep(
            VersionCatalogue catalogue,
            VersionReading reading,
            RunningVersions running,
            ServedVersion served,
            Retention retention,
            SeenBuild seen,
            Clock clock) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.running = running;
        this.served = served;
        this.retention = retention;
        this.beginning = new BuildBeginning(catalogue, reading, clock);
        this.seen = seen;
        this.clock = clock;
    }

    /** Does once what the note says. */
    void look() {
        Noted noted = noted();
        VersionNote note = noted.note();
        if (note == null) {
            return;
        }
        follow(note);
        Build build = note.building();
        if (build == null) {
            seen.none();
            buildNewSchema(noted, note);
        } else {
            advance(noted, note, build);
        }
        removeRetired();
        expire();
    }

    /** A page of each kind at a time, so that nothing else has to wait. */
    private void expire() {
        Instant now = clock.instant();
        boolean isDue = !retention.isForEver() && !now.isBefore(nextExpiry);
        if (isDue && !running.expire(retention.bound(now))) {
            nextExpiry = Retention.next(now);
        }
    }

    /** The note as it stands; where there is none, what stands behind the alias is noted as served. */
    private Noted noted() {
        Noted noted = catalogue.read();
        if (noted.note() != null) {
            return noted;
        }
        IndexVersion standing = catalogue.behindAlias().orElseGet(IndexVersion::first);
        catalogue.replace(noted, VersionNote.first(standing));
        return catalogue.read();
    }

    private void follow(VersionNote note) {
        served.set(note.served());
        Set<IndexVersion> wanted = new HashSet<>();
        wanted.add(note.served());
        Optional.ofNullable(note.building()).map(Build::version).ifPresent(wanted::add);
        wanted.removeIf(version -> !version.isWritable());
        catalogue.serve(note.served());
        running.only(wanted);
        if (!note.served().isWritable() && !isTooOld) {
            LOG.error(
                    "Version {} is served, whose schema this program (schema {}) cannot write; start a newer release",
                    note.served(),
                    IndexVersion.WRITTEN_SCHEMA);
        }
        isTooOld = !note.served().isWritable();
    }

    private void buildNewSchema(Noted noted, VersionNote note) {
        boolean isDeclined = Integer.valueOf(IndexVersion.WRITTEN_SCHEMA).equals(note.declinedSchema());
        if (note.served().schema() < IndexVersion.WRITTEN_SCHEMA && !isDeclined) {
            LOG.info(
                    "Schema {} is served and this program writes {}: its indices are built beside",
                    note.served().schema(),
                    IndexVersion.WRITTEN_SCHEMA);
            beginning.begin(noted, note, new ReindexRequest(false, false), Reason.SCHEMA);
        }
    }

    private void advance(Noted noted, VersionNote note, Build build) {
        BuildWatch current = seen.watch(build, () -> new BuildWatch(build, catalogue, reading, clock));
        VersionWriters.Writers writers = running.writers(build.version());
        if (writers == null) {
            return;
        }
        Optional<Comparison> decided =
                current.look(note.served(), writers, build.request().acceptDifference());
        logProgress(current.report(build));
        if (decided.isPresent()) {
            serve(noted, note, build, decided.get());
        }
    }

    private void serve(Noted noted, VersionNote note, Build build, Comparison comparison) {
        Set<IndexVersion> old = new HashSet<>(catalogue.standing());
        old.add(note.served());
        old.remove(build.version());
        List<IndexVersion> removed = build.request().keepOld() ? List.of() : List.copyOf(old);
        VersionNote after = note.served(build, comparison, removed, clock.instant());
        if (catalogue.replace(noted, after)) {
            follow(after);
            LOG.info(
                    "Version {} is served instead of {}; {} kinds and months differ",
                    build.version(),
                    note.served(),
                    comparison.differing().size());
        }
    }

    private void removeRetired() {
        Noted noted = catalogue.read();
        VersionNote note = noted.note();
        if (note == null) {
            return;
        }
        for (VersionNote.Retired old : note.retired()) {
            boolean isSeen = !clock.instant().isBefore(old.since().plus(SEEN_BY_ALL));
            if (isSeen && reading.forget(old.version()) && !catalogue.isRead(old.version())) {
                catalogue.remove(old.version());
                catalogue.replace(noted, note.without(old.version()));
                LOG.info("The indices of version {} are removed", old.version());
                return;
            }
        }
    }

    private void logProgress(ReindexReport.Building building) {
        if (!clock.instant().isBefore(nextLine)) {
            LOG.info("Version {} is {}: {}", building.version(), building.phase(), building.topics());
            nextLine = clock.instant().plus(BETWEEN_LINES);
        }
    }
}
