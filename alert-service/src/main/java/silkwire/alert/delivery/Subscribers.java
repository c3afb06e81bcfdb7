package silkwire.alert.delivery;

import java.util.List;
import silkwire.alert.rule.Rule;

/** Who gets what a rule tells without standing in it. */
@FunctionalInterface
public interface Subscribers {

    /** The receivers that subscribed to the rule. */
    List<Receiver> of(Rule rule);
}
