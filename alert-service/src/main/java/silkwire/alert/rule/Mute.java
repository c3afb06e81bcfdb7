package silkwire.alert.rule;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule does not tell: a story, what a source sends, or anything at all.
 *
 * @param until when it is told again; null for never, unless it is unmuted
 */
public record Mute(
        @Nullable String story,
        @Nullable String source,
        @Nullable Instant until) {

    /** Refuses a mute of two things. */
    public Mute {
        if (story != null && source != null) {
            throw new IllegalArgumentException("A story or a source is muted, not both at once");
        }
    }

    /** Whether both mute the same, for whatever time. */
    boolean isOfSame(@Nullable String otherStory, @Nullable String otherSource) {
        return Objects.equals(story, otherStory) && Objects.equals(source, otherSource);
    }

    /** Whether it still mutes. */
    public boolean isInForce(Instant now) {
        return until == null || now.isBefore(until);
    }

    /** Whether it mutes an article of this story and source; without them what is of no article. */
    public boolean mutes(@Nullable String ofStory, @Nullable String fromSource, Instant now) {
        boolean all = story == null && source == null;
        boolean same = (story != null && story.equals(ofStory)) || (source != null && source.equals(fromSource));
        return (all || same) && isInForce(now);
    }
}
