package silkwire.search.index;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.Cause;

/**
 * Counts what became of the records that were read, each exactly once, when its fate is settled.
 *
 * <p>For every topic: {@code records committed = indexed + repeat + late + dead}, where
 *
 * <ul>
 *   <li>{@code indexed} stands in the index, withdrawn articles included;
 *   <li>{@code repeat} stood there already in the same sequence;
 *   <li>{@code late} found a later sequence there;
 *   <li>{@code dead} went to the dead letters, undecodable or refused by the index.
 * </ul>
 *
 * A record that waits for the index is counted under none of them, and its offset is not committed. {@code
 * silkwire.index.waits} counts the attempts that ended so: {@code cause=deferred} where the index answered and put
 * documents off, {@code cause=unsent} where it could not be asked. The meters are {@code silkwire.index.articles} and
 * {@code silkwire.index.outcomes}, with the tags {@code outcome} and {@code cause}: why the article was emitted ({@code push
 * withdraw refine reenrich override}), or {@code unknown} where the record does not tell. A process that dies between writing
 * and committing reads the batch again after its restart: those records count as {@code repeat} then.
 *
 * <p>Over all services, once everything pushed is settled and nothing was read twice:
 * {@code received = indexed + unchanged + superseded + dead-lettered}. Received are the items ingest accepted; an article that
 * is tagged anew (refine, reenrich, override) was received once and is indexed again, so here only the other causes count:
 * indexed with those, dead with those, and late with those as superseded, by a revision that the index had first.
 *
 * <p>{@code silkwire.index.latency}, with the tag {@code kind}, is the time from the receipt of an item to the index's
 * answer that it stands there; the next refresh makes it searchable. An article that is tagged anew stood there already and
 * is not timed.
 *
 * <p>Records that are read into a version of the indices that is being built are counted apart, by {@code
 * silkwire.index.rebuild.articles} and {@code silkwire.index.rebuild.outcomes}: they were accounted for when they came.
 */
public final class IndexMetrics {

    /** What a record is counted as. */
    public enum Fate {
        /** It stands in the index. */
        INDEXED("indexed"),
        /** It stood there already. */
        REPEAT("repeat"),
        /** A later sequence stands there. */
        LATE("late"),
        /** It went to the dead letters. */
        DEAD("dead");

        private final String tag;

        Fate(String tag) {
            this.tag = tag;
        }
    }

    private static final Set<Cause> TAGGED_ANEW = EnumSet.of(Cause.REFINE, Cause.REENRICH, Cause.OVERRIDE);

    private final MeterRegistry registry;
    private final String meter;
    private final Counter deferred;
    private final Counter unsent;
    private final @Nullable Timer latency;
    private final Clock clock;

    private IndexMetrics(MeterRegistry registry, String meter, String kind, Clock clock, @Nullable Timer latency) {
        this.registry = registry;
        this.meter = meter;
        this.clock = clock;
        this.latency = latency;
        for (Fate fate : Fate.values()) {
            counter(fate, Cause.UNKNOWN);
        }
        deferred = registry.counter("silkwire.index.waits", "kind", kind, "cause", "deferred");
        unsent = registry.counter("silkwire.index.waits", "kind", kind, "cause", "unsent");
    }

    /** Counts the records of one kind ({@code articles} or {@code outcomes}) in {@code registry}. */
    public static IndexMetrics ofServed(MeterRegistry registry, String kind, Clock clock) {
        Timer latency = Timer.builder("silkwire.index.latency")
                .tag("kind", kind)
                .publishPercentileHistogram()
                .register(registry);
        return new IndexMetrics(registry, "silkwire.index." + kind, kind, clock, latency);
    }

    /** Counts the same of indices that are built beside those that are served, and times nothing. */
    public static IndexMetrics ofBuild(MeterRegistry registry, String kind, Clock clock) {
        return new IndexMetrics(registry, "silkwire.index.rebuild." + kind, "rebuild-" + kind, clock, null);
    }

    /** Whether the indices are served. */
    public boolean isServed() {
        return latency != null;
    }

    /** A document stands in the index as it was not before. */
    public void indexed(IndexDocument document) {
        settled(Fate.INDEXED, document.cause());
        if (latency == null || TAGGED_ANEW.contains(document.cause())) {
            return;
        }
        Duration age = Duration.between(document.receivedAt(), clock.instant());
        latency.record(age.isNegative() ? Duration.ZERO : age);
    }

    /** The fate of a record with this cause is settled. */
    public void settled(Fate fate, Cause cause) {
        counter(fate, cause).increment();
    }

    private Counter counter(Fate fate, Cause cause) {
        String name = cause.name().toLowerCase(Locale.ROOT);
        return registry.counter(meter, "outcome", fate.tag, "cause", name);
    }

    /** The index answered and put documents off. */
    public void deferred() {
        deferred.increment();
    }

    /** The index could not be asked. */
    public void unsent() {
        unsent.increment();
    }
}
