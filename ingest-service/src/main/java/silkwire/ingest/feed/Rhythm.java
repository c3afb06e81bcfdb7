package silkwire.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * How many entries a feed brought in each hour of the last fourteen days. {@code counts} begins with the hour
 * {@code firstHour} (hours since 1970); hours before it were not observed. What is expected of an hour is the mean of the
 * same hour of earlier days, recent days weighing more, neighbouring hours a little.
 */
public record Rhythm(long firstHour, List<Integer> counts) {
    private static final int DAY = 24;
    private static final int LONGEST = 14 * DAY;
    private static final double SURE = 4;
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
        Map<Instant, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return observed(since, now, counts);
    }

    /** Observed from {@code since} to {@code now}, with so many entries at each of these times. */
    public Rhythm observed(Instant since, Instant now, Map<Instant, Integer> entries) {
        long nowHour = hour(now);
        long begin = Math.max(nowHour - LONGEST + 1, counts.isEmpty() ? hour(since) : firstHour);
        List<Integer> next = new ArrayList<>(Collections.nCopies((int) Math.max(1, nowHour - begin + 1), 0));
        for (int i = 0; i < next.size(); i++) {
            next.set(i, count(begin + i));
        }
        entries.forEach((entry, number) -> {
            long at = hour(entry) - begin;
            if (at >= 0 && at < next.size()) {
                next.set((int) at, next.get((int) at) + number);
            }
        });
        return new Rhythm(begin, next);
    }

    /** What several observers of one source counted, each its own share. */
    public static Rhythm sum(List<Rhythm> shares) {
        List<Rhythm> known =
                shares.stream().filter(share -> !share.counts().isEmpty()).toList();
        long begin = known.stream().mapToLong(Rhythm::firstHour).min().orElse(0);
        long end = known.stream()
                .mapToLong(share -> share.firstHour() + share.counts().size())
                .max()
                .orElse(0);
        List<Integer> sums = LongStream.range(begin, end)
                .mapToObj(
                        at -> known.stream().mapToInt(share -> share.count(at)).sum())
                .toList();
        return new Rhythm(begin, sums);
    }

    /**
     * The time of the last entry, once so many entries (four) were to be expected since then that their absence is hardly
     * chance (2 %).
     */
    public @Nullable Instant silentSince(@Nullable Instant last, Instant now) {
        if (last == null) {
            return null;
        }
        long hours = Math.min(LONGEST, Duration.between(last, now).toHours());
        return hours >= 1 && expected(now, (int) hours) >= SURE ? last : null;
    }

    /** Entries in the {@code hours} hours that end with the one of {@code now}. */
    int received(Instant now, int hours) {
        int sum = 0;
        for (long at = hour(now) - hours + 1; at <= hour(now); at++) {
            sum += count(at);
        }
        return sum;
    }

    /** Entries that were to be expected in the {@code hours} hours that end with the one of {@code now}, if observed. */
    double expected(Instant now, int hours) {
        double sum = 0;
        for (long at = Math.max(firstHour, hour(now) - hours + 1); at <= hour(now); at++) {
            double share = at == hour(now) ? shareOfHour(now) : 1;
            sum += share * ratePerHour(at);
        }
        return sum;
    }

    /** Entries to expect in an hour like the one of {@code now}. */
    public double ratePerHour(Instant now) {
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
