package silkwire.ingest.receipt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Mark;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.problem.Problem;

/**
 * What became of one item. {@code line} is given in a stream (the first is 1), {@code id} where the item was accepted,
 * {@code sourceItemId} where it was refused and its own id could be read, {@code heldUntil} where an embargo keeps it from
 * being published yet, {@code read} and {@code marks} in a dry run: what would be published, and what of its text the taggers
 * would pass over.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Receipt(
        @Nullable Long line,
        @Nullable String id,
        @Nullable String sourceItemId,
        ReceiptStatus status,
        @Nullable Problem problem,
        List<String> warnings,
        @Nullable Instant heldUntil,
        @Nullable ArticleReceived read,
        List<Mark> marks) {

    /** Copies the lists. */
    public Receipt {
        warnings = List.copyOf(warnings);
        marks = List.copyOf(marks);
    }

    static Receipt accepted(String id, List<String> warnings) {
        return new Receipt(null, id, null, ReceiptStatus.ACCEPTED, null, warnings, null, null, List.of());
    }

    /** The receipt of an article that could be read. */
    static Receipt accepted(ArticleReceived article, List<String> warnings) {
        ReceivedItem item = article.item();
        Instant until = item == null ? null : item.embargoUntil();
        boolean isHeld = until != null && until.isAfter(article.receivedAt()) && article.operation() == Operation.PUSH;
        return new Receipt(
                null,
                article.id(),
                null,
                ReceiptStatus.ACCEPTED,
                null,
                warnings,
                isHeld ? until : null,
                null,
                List.of());
    }

    static Receipt rejected(@Nullable String sourceItemId, Problem problem) {
        return new Receipt(null, null, sourceItemId, ReceiptStatus.REJECTED, problem, List.of(), null, null, List.of());
    }

    Receipt showing(ArticleReceived article, List<Mark> marked) {
        return new Receipt(line, id, sourceItemId, status, problem, warnings, heldUntil, article, marked);
    }

    /** The same receipt, for this line of a stream. */
    public Receipt onLine(long number) {
        return new Receipt(number, id, sourceItemId, status, problem, warnings, heldUntil, read, marks);
    }

    /** Whether the item was accepted. */
    @JsonIgnore
    public boolean isAccepted() {
        return status == ReceiptStatus.ACCEPTED;
    }
}
