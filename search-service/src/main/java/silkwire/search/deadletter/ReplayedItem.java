package silkwire.search.deadletter;

import java.time.Instant;
import java.util.Optional;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** Makes of a dead record the item that is received again. */
public final class ReplayedItem {
    private ReplayedItem() {}

    /**
     * A received item as it is, or the item an enriched article was made of; empty where the record is neither. It counts
     * as received {@code now}, so that it is no older than what stands.
     */
    public static Optional<ArticleReceived> of(byte[] value, Instant now) {
        Optional<ArticleReceived> received = decode(value, ArticleReceived.class)
                .filter(event -> event.operation() != Operation.UNKNOWN)
                .map(event -> new ArticleReceived(event.id(), event.operation(), event.source(), now, event.item()));
        return received.isPresent()
                ? received
                : decode(value, ArticleEnriched.class).map(article -> received(article, now));
    }

    private static ArticleReceived received(ArticleEnriched article, Instant now) {
        Operation operation = article.status() == ArticleStatus.WITHDRAWN ? Operation.WITHDRAW : Operation.PUSH;
        return new ArticleReceived(article.id(), operation, article.source(), now, item(article));
    }

    private static ReceivedItem item(ArticleEnriched article) {
        return new ReceivedItem(
                article.sourceItemId(),
                article.url(),
                article.title(),
                article.body(),
                article.byline(),
                article.section(),
                article.tags(),
                article.language().code(),
                article.publishedAt(),
                article.publishedAtRaw(),
                null,
                null,
                article.correction(),
                article.outlet(),
                null,
                article.rights(),
                article.backfill(),
                java.util.List.of());
    }

    private static <T> Optional<T> decode(byte[] value, Class<T> type) {
        try {
            return Optional.of(EventJson.decode(value, type));
        } catch (EventDecodingException e) {
            return Optional.empty();
        }
    }
}
