package silkwire.alert.reconcile;

import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import silkwire.common.event.ArticleEnriched;

/** Articles as they came out of enrichment, in the topic that the index and the matching both read. */
public interface PushedArticles {

    /** Where the records begin that came at this time or later. */
    Map<Integer, Long> since(Instant time);

    /** The records from there on that came before this time; what comes late to the topic belongs to the next stretch. */
    Stretch until(Map<Integer, Long> from, Instant before);

    /** Gives each article of the stretch to {@code taker}; records that are no articles are set aside by others. */
    void read(Stretch stretch, Consumer<ArticleEnriched> taker);
}
