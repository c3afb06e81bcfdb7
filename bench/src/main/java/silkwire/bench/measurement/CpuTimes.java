package silkwire.bench.measurement;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How much processor time each process of the product has taken since it started. */
public interface CpuTimes {
    /** By the process's name, in the order in which they are shown. */
    Map<String, Duration> read();

    /** What each took between two readings, in microseconds per article. */
    static Map<String, Long> microsPerArticle(
            Map<String, Duration> before, Map<String, Duration> after, long articles) {
        Map<String, Long> each = new LinkedHashMap<>();
        after.forEach((name, end) -> each.put(
                name,
                Math.round(end.minus(Objects.requireNonNull(before.get(name), name))
                                .toNanos()
                        / 1e3
                        / articles)));
        return each;
    }
}
