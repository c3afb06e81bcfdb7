package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import silkwire.bench.measurement.Arrivals.Arrival;
import silkwire.bench.measurement.LatencyReport.Percentiles;

/**
 * What became of each article of a run in which article number n is meant to be sent at a fixed moment. Every latency counts
 * from that moment, however late it was really sent: an answer that is slow makes the articles behind it late, and
 * their readers notice (coordinated omission). Articles of the warm-up are awaited and not counted.
 */
final class Sightings {
    private static final int DIGITS = 3;

    private final Schedule schedule;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final TreeMap<Integer, String> awaited = new TreeMap<>();
    private final Histogram sent = new Histogram(DIGITS);
    private final Histogram receipts = new Histogram(DIGITS);
    private final Histogram seen = new Histogram(DIGITS);
    private final Map<String, Histogram> waits = new LinkedHashMap<>();

    /**
     * {@code waits} name where an article's time goes, by the times its stages noted: until it was received, tagged, made into
     * what is looked for, and seen.
     */
    Sightings(Schedule schedule, List<String> waits) {
        this.schedule = schedule;
        waits.forEach(wait -> this.waits.put(wait, new Histogram(DIGITS)));
    }

    /** The article with this number has this id and is awaited; numbers come in order from 0. */
    synchronized void await(int number, String id) {
        numbers.put(id, number);
        awaited.put(number, id);
    }

    /** The article was really sent at this moment. */
    synchronized void sent(int number, long nanos) {
        record(sent, number, nanos);
    }

    /** The article's receipt arrived at this moment. */
    synchronized void receipted(int number, long nanos) {
        record(receipts, number, nanos);
    }

    /** These could be found at this moment; what was seen before, or is not of this run, changes nothing. */
    synchronized void found(List<Arrival> all, long nanos) {
        for (Arrival found : all) {
            Integer number = numbers.get(found.id());
            if (number != null && awaited.remove(number) != null) {
                record(seen, number, nanos);
                divide(number, found, schedule.instantAt(nanos));
            }
        }
    }

    /** The number of the earliest article that was not found yet; the next one to come when all were. */
    synchronized int earliestAwaited() {
        return awaited.isEmpty() ? numbers.size() : awaited.firstKey();
    }

    /** How many of those after the earliest awaited were found already, because they overtook it. */
    synchronized int foundAfterEarliestAwaited() {
        return numbers.size() - earliestAwaited() - awaited.size();
    }

    /** How many were not found yet. */
    synchronized int awaited() {
        return awaited.size();
    }

    /** What was not found yet, for a message. */
    synchronized String describeAwaited() {
        return awaited.size() + " of " + numbers.size() + " articles, for example " + awaited.firstEntry();
    }

    synchronized Percentiles sent() {
        return Percentiles.of(sent);
    }

    synchronized Percentiles receipts() {
        return Percentiles.of(receipts);
    }

    synchronized Percentiles seen() {
        return Percentiles.of(seen);
    }

    synchronized Map<String, Percentiles> waits() {
        Map<String, Percentiles> all = new LinkedHashMap<>();
        waits.forEach((wait, histogram) -> all.put(wait, Percentiles.of(histogram)));
        return all;
    }

    private void divide(int number, Arrival found, Instant seenAt) {
        if (schedule.isWarmUp(number)) {
            return;
        }
        Instant from = schedule.instantAt(schedule.nanosOf(number));
        Iterator<Instant> moments = List.of(found.receivedAt(), found.enrichedAt(), found.madeAt(), seenAt)
                .iterator();
        for (Histogram wait : waits.values()) {
            Instant to = moments.next();
            wait.recordValue(Math.max(0, Duration.between(from, to).toNanos() / 1000));
            from = to;
        }
    }

    private void record(Histogram histogram, int number, long nanos) {
        if (!schedule.isWarmUp(number)) {
            histogram.recordValue(Math.max(0, (nanos - schedule.nanosOf(number)) / 1000));
        }
    }
}
