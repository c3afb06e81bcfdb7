package silkwire.common.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article's place in its story: {@code of} names the article it repeats, extends or resembles, {@code similarity} is 0 to
 * 1 (of the word sequences of both texts, the share they have in common; for a related one the likelihood that both tell of
 * one event), {@code shared} are the stretches of this text that
 * stand in the other, where they were looked for; {@code credit} is the news agency that the text is credited to.
 */
public record Story(
        String id,
        StoryRole role,
        @Nullable String of,
        @Nullable Double similarity,
        @Nullable List<Span> shared,
        @Nullable String credit) {
    /** Refuses a missing field; copies the list. */
    public Story {
        Objects.requireNonNull(id, "id is missing");
        Objects.requireNonNull(role, "role is missing");
        shared = shared == null ? null : List.copyOf(shared);
    }

    /** The same place, with these stretches. */
    public Story sharing(@Nullable List<Span> stretches) {
        return new Story(id, role, of, similarity, stretches, credit);
    }

    /** The same place, of a text credited to this agency. */
    public Story credited(@Nullable String agency) {
        return new Story(id, role, of, similarity, shared, agency);
    }
}
