package silkwire.common.event;

import org.jspecify.annotations.Nullable;

/** Another item an item goes with, such as its picture: what its source calls it, and as much as the source says of it. */
public record Association(
        @Nullable String name,
        @Nullable String uri,
        @Nullable String type,
        @Nullable String title,
        @Nullable String text) {}
