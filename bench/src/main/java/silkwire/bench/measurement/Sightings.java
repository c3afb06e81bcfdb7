package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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
    private final Histogram searchable = new Histogram(DIGITS);
    private final Map<Wait, Histogram> waits = new TreeMap<>();

    /** Where an article's time goes, by the times its stages noted. */
    enum Wait {
        /** From the intended moment until the ingest-service had read it. */
        RECEIVED,
        /** From there until it was tagged. */
        ENRICHED,
        /** From there (decision, transaction) until the search-service had made the document. */
        INDEXED,
        /** From there (bulk request, refresh) until a search found it. */
        SEARCHABLE
    }

    Sightings(Schedule schedule) {
        this.schedule = schedule;
        for (Wait wait : Wait.values()) {
            waits.put(wait, new Histogram(DIGITS));
        }
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
                record(searchable, number, nanos);
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

    synchronized Percentiles searchable() {
        return Percentiles.of(searchable);
    }

    synchronized Map<Wait, Percentiles> waits() {
        Map<Wait, Percentiles> all = new TreeMap<>();
        waits.forEach((wait, histogram) -> all.put(wait, Percentiles.of(histogram)));
        return all;
    }

    private void divide(int number, Arrival found, Instant seen) {
        if (schedule.isWarmUp(number)) {
            return;
        }
        Instant intended = schedule.instantAt(schedule.nanosOf(number));
        between(Wait.RECEIVED, intended, found.receivedAt());
        between(Wait.ENRICHED, found.receivedAt(), found.enrichedAt());
        between(Wait.INDEXED, found.enrichedAt(), found.indexedAt());
        between(Wait.SEARCHABLE, found.indexedAt(), seen);
    }

    private void between(Wait wait, Instant from, Instant to) {
        Histogram histogram = waits.get(wait);
        if (histogram != null) {
            histogram.recordValue(Math.max(0, Duration.between(from, to).toNanos() / 1000));
        }
    }

    private void record(Histogram histogram, int number, long nanos) {
        if (!schedule.isWarmUp(number)) {
            histogram.recordValue(Math.max(0, (nanos - schedule.nanosOf(number)) / 1000));
        }
    }
}
