package silkwire.search.count;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Decides where a feed has a gap: a stretch of time that is over, in which a source delivered nothing although it usually
 * delivers in such a stretch. It usually does when, of the stretches alike before ({@link CountInterval#alike}) that lie not
 * before its first delivery, there are at least three and it delivered in at least four of five.
 */
final class GapPolicy {
    private static final int LEAST_STRETCHES = 3;
    private static final double USUALLY = 0.8;

    private final CountInterval interval;
    private final ZoneId zone;
    private final Instant now;

    GapPolicy(CountInterval interval, ZoneId zone, Instant now) {
        this.interval = interval;
        this.zone = zone;
        this.now = now;
    }

    /** When deliveries have to be known from on, to decide about the stretch that begins at {@code start}. */
    Instant knownFrom(Instant start) {
        return interval.alike(start, zone).getLast();
    }

    /** The sources with a gap in the stretch that begins at {@code start}, in order. */
    List<String> gaps(Instant start, Map<String, ? extends Map<Instant, Long>> deliveries) {
        if (interval.next(start, zone).isAfter(now)) {
            return List.of();
        }
        List<Instant> alike = interval.alike(start, zone);
        return new TreeMap<>(deliveries)
                .entrySet().stream()
                        .filter(source -> !source.getValue().containsKey(start))
                        .filter(source -> usuallyDelivers(alike, source.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private static boolean usuallyDelivers(List<Instant> alike, Map<Instant, Long> delivered) {
        Instant first = delivered.keySet().stream().min(Instant::compareTo).orElse(Instant.MAX);
        long known = alike.stream().filter(time -> !time.isBefore(first)).count();
        long kept = alike.stream().filter(delivered::containsKey).count();
        return known >= LEAST_STRETCHES && kept >= USUALLY * known;
    }
}
