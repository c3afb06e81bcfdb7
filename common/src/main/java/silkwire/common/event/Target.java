package silkwire.common.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a stance is directed at: a country by code, or a watched name by id and name.
 */
public record Target(
        TargetType type,
        @Nullable String code,
        @Nullable String id,
        @Nullable String name) {
    /** Refuses a missing field. */
    public Target {
        Objects.requireNonNull(type, "type is missing");
    }

    /** The country with this ISO 3166-1 alpha-2 code. */
    public static Target country(String code) {
        return new Target(TargetType.COUNTRY, code, null, null);
    }

    /** The watched name. */
    public static Target named(String id, String name) {
        return new Target(TargetType.NAMED, null, id, name);
    }
}
