package silkwire.enrich.ledger;

import silkwire.common.event.Cause;

/** The fate of one item, and what the ledger keeps from now on. */
public sealed interface LedgerDecision {

    /** A new article, a new revision, or a withdrawal that brings its own text. */
    record Accepted(LedgerEntry entry, Cause cause) implements LedgerDecision {}

    /** A withdrawal by id: the text that stands is carried on. */
    record Withdrawn(LedgerEntry entry) implements LedgerDecision {}

    /** The same text as the one that stands. */
    record Unchanged(LedgerEntry entry) implements LedgerDecision {}

    /** Older than the one that stands, which is kept. */
    record Superseded(LedgerEntry entry) implements LedgerDecision {}

    /** Refused, with the reason for people; the ledger keeps what it had. */
    record Refused(String reason) implements LedgerDecision {}
}
