package silkwire.alert.rule;

/** What became of a change of a rule. */
public sealed interface RuleOutcome {

    /** It counts: this record made the revision that stands. */
    record Counted(RuleRecord record) implements RuleOutcome {}

    /** Another change was first; {@code standing} is the revision that stands, 0 where there is no such rule. */
    record Overtaken(long standing) implements RuleOutcome {}

    /** The log could not be written or read in time; whether the change counts will show when it can. */
    record Unavailable(String reason) implements RuleOutcome {}
}
