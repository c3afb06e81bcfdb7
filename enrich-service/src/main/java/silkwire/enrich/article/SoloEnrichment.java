package silkwire.enrich.article;

import java.time.Instant;
import java.util.Objects;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.ReceivedItem;
import silkwire.enrich.ledger.HomeMonth;
import silkwire.enrich.tagging.TaggingPipeline;

/** Enriches one article by itself: tagged as on the topic, but outside of any order, so without a story. */
public final class SoloEnrichment {
    private final TaggingPipeline pipeline;

    /** With these taggers. */
    public SoloEnrichment(TaggingPipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** The article, as if it were new at {@code now}. */
    public ArticleEnriched enrich(ArticleReceived received, Instant now) {
        ReceivedItem item = Objects.requireNonNull(received.item(), "only an item can be enriched");
        TaggedArticle tagged = new TaggedArticle(
                received.id(),
                1,
                1,
                Cause.PUSH,
                ArticleStatus.CURRENT,
                HomeMonth.of(item, received.receivedAt()),
                received.source(),
                item,
                received.receivedAt(),
                now,
                pipeline.tag(item, received.source()));
        return tagged.in(null);
    }
}
