package silkwire.bench.measurement;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import silkwire.bench.measurement.Arrivals.Arrival;

/** Takes the webhooks of the product; every one is answered at once that it was taken. */
public interface Hooks {

    /** Where a desk is told. */
    URI of(String desk);

    /** Whom to tell of every notification that comes from now on; called in several threads. */
    void listen(Consumer<Telling> listener);

    /**
     * A notification that came.
     *
     * @param desk whose address it was sent to
     * @param id its {@code webhook-id}
     * @param nanos when it came, as the ticker shows it
     */
    record Telling(String desk, String id, long nanos, List<ToldStory> stories) {
        /** Copies the stories. */
        public Telling {
            stories = List.copyOf(stories);
        }
    }

    /** A story in a notification, and the article by which it is told. */
    record ToldStory(String story, Arrival article) {}
}
