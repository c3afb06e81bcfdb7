package silkwire.alert.rule;

import java.util.concurrent.CompletableFuture;

/** Writes the log of rules. */
public interface RuleLog {

    /** Appends; answers when this instance has read the record back, in its place. */
    CompletableFuture<RuleOutcome> append(RuleRecord change);
}
