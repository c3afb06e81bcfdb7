package silkwire.search.deadletter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where dead letters stand. */
public interface DeadLetterBox {
    /** The topics that have dead letters, by the names of the topics they came from. */
    List<String> topics();

    /** At most {@code size} letters of this topic, the latest first, those older than the letter {@code before} if given. */
    List<DeadLetterView> list(String topic, int size, @Nullable String before);

    /** How many letters of this topic are kept. */
    long count(String topic);

    /** Sends the letter of this id to where items are received; empty where there is no such letter. */
    Optional<Replay> replay(String id);

    /** What became of a letter that was to be replayed: it was received again, or it cannot be for this reason. */
    record Replay(
            String id,
            boolean replayed,
            @Nullable String article,
            @Nullable String reason) {}
}
