package silkwire.search.reindex;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import silkwire.search.reindex.ReindexReport.Phase;

/**
 * Watches one build. Where the topics end at some moment is marked; when the build has come there while the mark was fresh,
 * the served version too, and the stories are counted, the documents of both are counted. What differs then may be an article
 * that reached one of them a moment earlier: only a difference that is the same three times in a row is one.
 */
final class BuildWatch {
    private static final Duration FRESH = Duration.ofSeconds(30);
    /** An item that was received longer ago than this has usually passed the services before this one. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(10);

    private static final Duration BETWEEN_DIFFERENCES = Duration.ofSeconds(10);
    private static final int TIMES = 3;

    private final VersionNote.Build build;
    private final VersionCatalogue catalogue;
    private final VersionReading reading;
    private final Clock clock;
    private final ReadingPace pace = new ReadingPace();
    private @Nullable Mark mark;
    private Instant nextMark = Instant.EPOCH;
    private boolean isCaughtUp;
    private List<Comparison.Line> differing = List.of();
    private int times;
    private volatile Phase phase = Phase.READING;
    private volatile List<TopicProgress> topics = List.of();
    private volatile @Nullable Comparison comparison;

    private record Mark(Instant at, Map<String, Long> ends) {
        static Mark of(List<PartitionPlace> places, Instant at) {
            return new Mark(at, places.stream().collect(Collectors.toMap(Mark::name, PartitionPlace::end)));
        }

        private static String name(PartitionPlace place) {
            return place.topic() + "-" + place.partition();
        }

        boolean isReached(List<PartitionPlace> places) {
            Map<String, Long> read = places.stream().collect(Collectors.toMap(Mark::name, PartitionPlace::read));
            return ends.entrySet().stream().allMatch(end -> read.getOrDefault(end.getKey(), -1L) >= end.getValue());
        }
    }

    BuildWatch(VersionNote.Build build, VersionCatalogue catalogue, VersionReading reading, Clock clock) {
        this.build = build;
        this.catalogue = catalogue;
        this.reading = reading;
        this.clock = clock;
    }

    /** Looks once; a comparison with which the build may be served, if it came to one. */
    Optional<Comparison> look(IndexVersion served, VersionWriters.Writers writers, boolean acceptDifference) {
        List<PartitionPlace> places = reading.places(build.version());
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        topics = pace.progress(places, now);
        Mark current = mark;
        if (current == null) {
            mark(places, now);
            return Optional.empty();
        }
        if (!isCaughtUp(current, places, now)) {
            return Optional.empty();
        }
        if (!acceptDifference && !current.isReached(reading.places(served))) {
            phase = Phase.WAITING_FOR_SERVED;
            return Optional.empty();
        }
        if (!writers.hasCountedStoriesUntil(current.at())) {
            phase = Phase.COUNTING_STORIES;
            return Optional.empty();
        }
        mark = null;
        return judge(compare(served, current.at().minus(ON_THE_WAY)), acceptDifference);
    }

    private void mark(List<PartitionPlace> places, Instant now) {
        if (!now.isBefore(nextMark)) {
            mark = Mark.of(places, now);
            isCaughtUp = false;
        }
    }

    /** Whoever needed long to come to a mark is behind: the topics have gone on. */
    private boolean isCaughtUp(Mark current, List<PartitionPlace> places, Instant now) {
        if (!isCaughtUp && current.isReached(places)) {
            if (now.isAfter(current.at().plus(FRESH))) {
                mark(places, now);
            } else {
                isCaughtUp = true;
            }
        }
        if (!isCaughtUp && now.isAfter(current.at().plus(FRESH))) {
            phase = Phase.READING;
        }
        return isCaughtUp;
    }

    private Comparison compare(IndexVersion served, Instant receivedBefore) {
        phase = phase == Phase.DIFFERENT ? phase : Phase.COMPARING;
        Set<String> timed = new TreeSet<>(catalogue.timed(served));
        timed.retainAll(catalogue.timed(build.version()));
        return Comparison.of(
                clock.instant(),
                receivedBefore,
                catalogue.count(served, receivedBefore, timed),
                catalogue.count(build.version(), receivedBefore, timed));
    }

    private Optional<Comparison> judge(Comparison made, boolean acceptDifference) {
        comparison = made;
        List<Comparison.Line> found = made.differing();
        if (found.isEmpty() || acceptDifference) {
            return Optional.of(made);
        }
        times = found.equals(differing) ? times + 1 : 1;
        differing = found;
        if (times >= TIMES) {
            phase = Phase.DIFFERENT;
            nextMark = clock.instant().plus(BETWEEN_DIFFERENCES);
        }
        return Optional.empty();
    }

    Optional<Comparison> lastComparison() {
        return Optional.ofNullable(comparison);
    }

    ReindexReport.Building report(VersionNote.Build now) {
        List<TopicProgress> shown = topics;
        OptionalLong left = ReadingPace.secondsLeft(shown);
        return new ReindexReport.Building(
                now.version(),
                now.since(),
                now.reason(),
                now.request().keepOld(),
                now.request().acceptDifference(),
                phase,
                shown,
                left.isPresent() && !shown.isEmpty() ? Long.valueOf(left.getAsLong()) : null,
                comparison);
    }

    /** Of a build that this instance did not look at yet. */
    static ReindexReport.Building unseen(VersionNote.Build build) {
        return new ReindexReport.Building(
                build.version(),
                build.since(),
                build.reason(),
                build.request().keepOld(),
                build.request().acceptDifference(),
                Phase.READING,
                List.of(),
                null,
                null);
    }
}
