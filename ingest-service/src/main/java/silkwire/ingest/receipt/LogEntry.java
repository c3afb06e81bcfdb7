package silkwire.ingest.receipt;

import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleRejected;

/** An event on its way to the log, with its own id and the trace it belongs to. */
public sealed interface LogEntry {
    /** The id of the event, not of the article. */
    String eventId();

    /** W3C trace context, where the push had one. */
    @Nullable String traceparent();

    /** An article was accepted. */
    record Received(String eventId, @Nullable String traceparent, ArticleReceived article) implements LogEntry {}

    /** An item was refused. */
    record Rejected(String eventId, @Nullable String traceparent, ArticleRejected rejection) implements LogEntry {}
}
