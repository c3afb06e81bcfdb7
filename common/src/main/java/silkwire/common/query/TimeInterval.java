package silkwire.common.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time in whole milliseconds: {@code from} inclusive, {@code before} exclusive, an open side null. */
public record TimeInterval(@Nullable Instant from, @Nullable Instant before) {

    /** Whether {@code time} lies in it. */
    public boolean contains(Instant time) {
        return (from == null || !time.isBefore(from)) && (before == null || time.isBefore(before));
    }
}
