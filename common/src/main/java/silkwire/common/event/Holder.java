package silkwire.common.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whose stance it is: the author, or a speaker exactly as named in the text, with the country spoken for where known.
 */
public record Holder(
        HolderType type,
        @Nullable String name,
        @Nullable String country,
        @Nullable TextField field,
        @Nullable Integer start,
        @Nullable Integer end) {
    /** Refuses a missing field. */
    public Holder {
        Objects.requireNonNull(type, "type is missing");
    }

    private static final Holder AUTHOR = new Holder(HolderType.AUTHOR, null, null, null, null, null);

    /** The author of the text. */
    public static Holder author() {
        return AUTHOR;
    }

    /** A speaker, where the text names him. */
    public static Holder speaker(Mention mention, @Nullable String country) {
        return new Holder(HolderType.SPEAKER, mention.text(), country, mention.field(), mention.start(), mention.end());
    }
}
