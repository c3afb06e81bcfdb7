package silkwire.common.event;

import org.jspecify.annotations.Nullable;

/**
 * Who pushed an article: id, readable name, ISO 3166-1 alpha-2 country where known.
 */
public record Source(
        String id, @Nullable String name, @Nullable String country) {}
