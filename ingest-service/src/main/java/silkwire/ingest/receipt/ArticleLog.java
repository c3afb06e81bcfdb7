package silkwire.ingest.receipt;

import java.util.concurrent.CompletableFuture;

/** Where accepted and refused items are kept for all who read them. */
public interface ArticleLog {

    /**
     * Appends an entry. The call itself blocks for a few seconds at most, while the log takes no more; the future
     * always completes with an outcome, never with an exception.
     */
    CompletableFuture<AppendOutcome> append(LogEntry entry);
}
