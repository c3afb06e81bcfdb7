package silkwire.alert.rule;

/** Is told of every change of a rule that counts, in the order of the log, from its beginning. */
public interface RuleObserver {

    /** A record counts; its rule is null where the rule ended. */
    void changed(RuleRecord change);

    /** Everything that stood in the log when this instance began to read was told; said once. */
    default void caughtUp() {}
}
