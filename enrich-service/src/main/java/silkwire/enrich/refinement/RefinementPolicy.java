package silkwire.enrich.refinement;

import java.time.Duration;
import java.time.Instant;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;

/**
 * Which articles are worth refining: current ones whose tags come from the embedded taggers, not older than
 * {@code maxAge}, so that a refiner switched on late does not pay for the whole past.
 */
public record RefinementPolicy(Duration maxAge) {

    /** Whether a refiner is asked about {@code article}. */
    public boolean wants(ArticleEnriched article, Instant now) {
        boolean isTaggedAnew = article.cause() == Cause.PUSH || article.cause() == Cause.REENRICH;
        return isTaggedAnew
                && article.status() == ArticleStatus.CURRENT
                && !article.receivedAt().isBefore(now.minus(maxAge));
    }
}
