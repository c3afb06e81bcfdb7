package silkwire.alert.reconcile;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How much of a window was looked at.
 *
 * @param topic texts that were pushed, as the topic has them; what was tagged anew or withdrawn matches nothing and is not
 *     counted
 * @param index those that stand in the index as they were pushed
 * @param moved those of which the index has a later state; they are compared as the topic has them
 * @param absent those that the index does not have, which is a fault of it; they are compared as the topic has them
 * @param compared those that were put before the rules: {@code index + moved + absent}
 * @param unknown articles that the index has of this time and the topic's stretch does not: they come with a later window
 */
public record Coverage(long topic, long index, long moved, long absent, long compared, long unknown) {

    /** The share of what was pushed that was compared, 0 to 1; 1 where nothing was pushed. */
    @JsonProperty
    public double share() {
        return topic == 0 ? 1 : (double) compared / topic;
    }
}
