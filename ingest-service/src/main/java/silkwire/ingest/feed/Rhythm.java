package silkwire.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How many entries a feed brought in each hour of the last fourteen days. {@code counts} begins with the hour
 * {@code firstHour} (hours since 1970); hours before it were not observed. What is expected of an hour is the mean of the
 * same hour of earlier days, recent days weighing more, neighbouring hours a little.
 */
public record Rhythm(long firstHour, List<Integer> counts) {
    private static final int DAY = 24;
    private static final int LONGEST = 14 * DAY;
    private static final double DAY_WEIGHT = 0.85;
    private static final double[] NEIGHBOURS = {0.25, 0.5, 0.25};

    /** Copies the counts. */
    public Rhythm {
        counts = counts == null ? List.of() : List.copyOf(counts);
    }

    /** Nothing observed yet. */
    public static Rhythm unknown() {
        return new Rhythm(0, List.of());
    }

    /** Observed from {@code since} to {@code now}, with entries at these times; those outside are not counted. */
    public Rhythm observed(Instant since, Instant now, List<Instant> entries) {
        long nowHour = hour(now);
        long begin = Math.max(nowHour - LONGEST + 1, counts.isEmpty() ? hour(since) : firstHour);
        List<Integer> next = new ArrayList<>(Collections.nCopies((int) Math.max(1, nowHour - begin + 1), 0));
        for (int i = 0; i < next.size(); i++) {
            next.set(i, count(begin + i));
        }
        for (Instant entry : entries) {
            long at = hour(entry) - begin;
            if (at >= 0 && at < next.size()) {
                next.set((int) at, next.get((int) at) + 1);
            }
        }
        return new Rhythm(begin, next);
    }

    /** Entries in the {@code hours} hours that end with the one of {@code now}. */
    int received(Instant now, int hours) {
        int sum = 0;
        for (long at = hour(now) - hours + 1; at <= hour(now); at++) {
            sum += count(at);
        }
        return sum;
    }

    /** Entries that were to be expected in the {@code hours} hours that end with the one of {@code now}. */
    double expected(Instant now, int hours) {
        double sum = 0;
        for (long at = hour(now) - hours + 1; at <= hour(now); at++) {
            double share = at == hour(now) ? shareOfHour(now) : 1;
            sum += share * ratePerHour(at);
        }
        return sum;
    }

    /** Entries to expect in an hour like the one of {@code now}. */
    double ratePerHour(Instant now) {
        return ratePerHour(hour(now));
    }

    private double ratePerHour(long hour) {
        double weights = 0;
        double sum = 0;
        double weight = 1;
        for (long day = hour - DAY; day >= firstHour && day > hour - LONGEST; day -= DAY) {
            sum += weight * smoothed(day);
            weights += weight;
            weight *= DAY_WEIGHT;
        }
        return (sum + mean(hour)) / (weights + 1);
    }

    /** The mean of all hours observed before {@code hour}, which alone is known of a feed on its first day. */
    private double mean(long hour) {
        int known = Math.clamp(hour - firstHour, 0, counts.size());
        if (known == 0) {
            return counts.isEmpty() ? 0 : counts.getFirst();
        }
        return counts.subList(0, known).stream().mapToInt(count -> count).sum() / (double) known;
    }

    private double smoothed(long hour) {
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < NEIGHBOURS.length; i++) {
            long at = hour + i - 1;
            if (at >= firstHour && at < firstHour + counts.size()) {
                sum += NEIGHBOURS[i] * count(at);
                weights += NEIGHBOURS[i];
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private int count(long hour) {
        long at = hour - firstHour;
        return at >= 0 && at < counts.size() ? counts.get((int) at) : 0;
    }

    private static double shareOfHour(Instant now) {
        return (now.getEpochSecond() % 3600) / 3600.0;
    }

    private static long hour(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), Duration.ofHours(1).toSeconds());
    }
}
