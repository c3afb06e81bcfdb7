package silkwire.common.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who pushed an article: id, readable name, ISO 3166-1 alpha-2 country where known.
 */
public record Source(
        String id, @Nullable String name, @Nullable String country) {
    /** Refuses a missing field. */
    public Source {
        Objects.requireNonNull(id, "id is missing");
    }
}
