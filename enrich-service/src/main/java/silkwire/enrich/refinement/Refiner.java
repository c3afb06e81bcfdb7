package silkwire.enrich.refinement;

import java.time.Duration;
import java.util.Optional;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleRefined;

/**
 * A tagger too slow to answer inline: it is asked about articles that are published already. An optional jar that brings
 * a bean of this type refines. Thread-safe.
 */
public interface Refiner {

    /** Names its consumer group: lower-case letters and hyphens. */
    String name();

    /** How many articles it is asked about at a time. */
    int inFlight();

    /** The longest it takes for one. */
    Duration patience();

    /** What it says of the article; empty where it says nothing, for whatever reason. */
    Optional<ArticleRefined> refine(ArticleEnriched article);
}
