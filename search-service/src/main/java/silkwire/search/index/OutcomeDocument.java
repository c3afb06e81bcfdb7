package silkwire.search.index;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import silkwire.common.event.ArticleId;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.Cause;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is written of one fate: an id that is the same for a repeat, the month (yyyy.MM) of receipt whose index it lives
 * in, and the event itself.
 */
public record OutcomeDocument(String id, String month, Instant receivedAt, ObjectNode json) implements IndexDocument {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu.MM");

    @Override
    public Cause cause() {
        return Cause.UNKNOWN;
    }

    /**
     * The document of this event.
     *
     * @throws EventDecodingException when the bytes are no such event
     */
    public static OutcomeDocument of(byte[] event) throws EventDecodingException {
        ObjectNode json = EventJson.decode(event, ObjectNode.class);
        ArticleOutcome outcome = EventJson.decode(event, ArticleOutcome.class);
        String id = ArticleId.named(
                "out_",
                outcome.id(),
                outcome.outcome().name(),
                outcome.receivedAt().toString(),
                outcome.decidedAt().toString());
        String month = MONTH.format(YearMonth.from(outcome.receivedAt().atOffset(ZoneOffset.UTC)));
        return new OutcomeDocument(id, month, outcome.receivedAt(), json);
    }
}
