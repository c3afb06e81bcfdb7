package silkwire.search.reindex;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.problem.ProblemException;
import silkwire.search.reindex.VersionCatalogue.Noted;
import silkwire.search.reindex.VersionNote.Build;
import silkwire.search.reindex.VersionNote.Reason;

/**
 * Does what the note about versions says, once a second: reads the topics into the version that is served and into the one
 * that is built, serves the build when it may be, and removes what is retired and what has expired. Every instance does all of it: whatever two
 * do at a time is either the same or lost to the other's note.
 */
public final class Reindexing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** By then every instance has seen that a version is retired, and reads and writes it no longer. */
    private static final Duration SEEN_BY_ALL = Duration.ofSeconds(10);

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(30);

    private final VersionCatalogue catalogue;
    private final VersionReading reading;
    private final ServedVersion served;
    private final Retention retention;
    private final RunningVersions running;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread worker = Thread.ofPlatform().name("reindex").daemon().unstarted(this::run);
    private volatile @Nullable BuildWatch watch;
    private volatile @Nullable Build building;
    private Instant nextLine = Instant.EPOCH;
    private Instant nextExpiry = Instant.EPOCH;
    private boolean isAway;
    private boolean isTooOld;

    /** Serves and builds the versions of {@code catalogue}; {@code served} says which one is served. */
    public Reindexing(
            VersionCatalogue catalogue,
            VersionReading reading,
            VersionWriters writers,
            ServedVersion served,
            Retention retention,
            Clock clock) {
        this.catalogue = catalogue;
        this.reading = reading;
        this.served = served;
        this.retention = retention;
        this.running = new RunningVersions(writers, reading);
        this.clock = clock;
    }

    /** Begins to work. */
    public void start() {
        worker.start();
    }

    private void run() {
        try {
            do {
                work();
            } while (!closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.debug("Stopped while versions were looked after; another instance or the next start goes on", e);
        }
        running.only(Set.of());
    }

    private void work() {
        try {
            look();
            isAway = false;
        } catch (ProblemException e) {
            if (!isAway) {
                LOG.warn("Versions of the indices wait: {}", e.problem().detail());
                isAway = true;
            }
        } catch (RuntimeException e) { // Whatever it is, it must not end the reading of the topics for ever.
            LOG.error("Versions of the indices could not be looked after; it is tried again", e);
        }
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
        building = build;
        if (build == null) {
            watch = null;
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
            begin(noted, note, new ReindexRequest(false, false), Reason.SCHEMA);
        }
    }

    private void advance(Noted noted, VersionNote note, Build build) {
        BuildWatch current = watch;
        if (current == null || !current.isOf(build)) {
            current = new BuildWatch(build, catalogue, reading, clock);
            watch = current;
        }
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

    /** The build that this instance saw last, without asking anybody. */
    public Optional<ReindexReport.Building> building() {
        return Optional.ofNullable(building).map(BuildWatch.reporting(watch));
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
                build == null ? null : BuildWatch.reporting(watch).apply(build),
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
                ? begin(noted, note, request, Reason.ASKED)
                : catalogue.replace(noted, note.asked(build, request));
        if (!isNoted) {
            throw ReindexProblems.overtaken();
        }
        return report();
    }

    private boolean begin(Noted noted, VersionNote note, ReindexRequest request, Reason reason) {
        IndexVersion version = next(note);
        if (!reading.forget(version)) {
            throw ReindexProblems.brokerAway(version);
        }
        return catalogue.replace(noted, note.begun(new Build(version, clock.instant(), reason, request)));
    }

    private IndexVersion next(VersionNote note) {
        int build = Stream.concat(Stream.of(note.newest(), note.served()), catalogue.standing().stream())
                .filter(version -> version.schema() == IndexVersion.WRITTEN_SCHEMA)
                .mapToInt(IndexVersion::build)
                .max()
                .orElse(0);
        return new IndexVersion(IndexVersion.WRITTEN_SCHEMA, build + 1);
    }

    /** Gives the build up; what is served stays as it is. */
    public ReindexReport cancel() {
        Noted noted = standingNote();
        VersionNote note = Objects.requireNonNull(noted.note());
        Build build = note.building();
        if (build == null) {
            throw ReindexProblems.nothingIsBuilt();
        }
        Comparison last = Optional.ofNullable(watch)
                .filter(seen -> seen.isOf(build))
                .flatMap(BuildWatch::lastComparison)
                .orElse(null);
        if (!catalogue.replace(noted, note.cancelled(build, last, clock.instant()))) {
            throw ReindexProblems.overtaken();
        }
        LOG.info("The build of version {} is cancelled", build.version());
        return report();
    }

    /** Stops reading; what is being built is built on by others, or after the next start. */
    @Override
    public void close() {
        closing.countDown();
        try {
            if (worker.isAlive() && !worker.join(PATIENCE)) {
                worker.interrupt();
            }
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
