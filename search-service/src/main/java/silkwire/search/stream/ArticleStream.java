package silkwire.search.stream;

import java.time.Duration;

/** The articles that answer one question, as they come; closing it ends the work. For one thread. */
public interface ArticleStream extends AutoCloseable {
    /** What happened. */
    sealed interface Next {}

    /** An article came; its JSON stands on one line, and {@code position} is behind it. */
    record Arrived(String article, TopicPosition position) implements Next {}

    /** Nothing came for a while; everything before {@code position} was looked at. */
    record Quiet(TopicPosition position) implements Next {}

    /** The stream ends here for this reason; its reader may come back. */
    record Dropped(String reason) implements Next {}

    /** The place from which it is read. */
    TopicPosition position();

    /** What happens next; waits for it no longer than {@code patience}. */
    Next next(Duration patience);

    @Override
    void close();
}
