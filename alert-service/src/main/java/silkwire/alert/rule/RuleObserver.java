package silkwire.alert.rule;

/** Is told of every change of a rule that counts, in the order of the log, from its beginning. */
public interface RuleObserver {

    /** A record counts; its rule is null where the rule ended. */
    void changed(RuleRecord change);
}
