package silkwire.search.index;

import java.time.Instant;
import java.util.regex.Pattern;
import silkwire.common.elasticsearch.ArticleSource;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleId;
import silkwire.common.event.Cause;
import silkwire.common.json.EventDecodingException;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is written of one article: its id, its sequence (the document's external version), the month (yyyy.MM) whose index
 * it lives in for good, why it was emitted, and the document ({@link ArticleSource}).
 */
public record ArticleDocument(
        String id, long sequence, String homeMonth, Instant receivedAt, Cause cause, ObjectNode json)
        implements IndexDocument {
    private static final Pattern MONTH = Pattern.compile("\\d{4}\\.(0[1-9]|1[0-2])");

    /** Refuses an id, sequence or month that no article has. */
    public ArticleDocument {
        if (!ArticleId.isValid(id)) {
            throw new IllegalArgumentException("'" + id + "' is no article id");
        }
        if (sequence < 1) {
            throw new IllegalArgumentException("A sequence counts from 1, not " + sequence);
        }
        if (!MONTH.matcher(homeMonth).matches()) {
            throw new IllegalArgumentException("'" + homeMonth + "' is no month (yyyy.MM)");
        }
    }

    /**
     * The document of this event.
     *
     * @throws EventDecodingException when the bytes are no such event, or one without a place in the index
     */
    public static ArticleDocument of(byte[] event, Instant indexedAt) throws EventDecodingException {
        ArticleSource source = ArticleSource.of(event, indexedAt);
        ArticleEnriched article = source.article();
        try {
            return new ArticleDocument(
                    article.id(),
                    article.sequence(),
                    article.homeMonth(),
                    article.receivedAt(),
                    article.cause(),
                    source.json());
        } catch (IllegalArgumentException e) {
            throw new EventDecodingException(String.valueOf(e.getMessage()), e);
        }
    }
}
