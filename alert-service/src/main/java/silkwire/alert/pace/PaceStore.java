package silkwire.alert.pace;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.alert.notification.Notification;

/** Keeps what is known of rules. Used by one thread at a time. */
public interface PaceStore {

    /** How far a rule's day is used up; null for a rule that is not known. */
    @Nullable RulePace pace(String rule);

    /** Keeps how far a rule's day is used up. */
    void put(String rule, RulePace pace);

    /** Every rule that is known. */
    List<String> rules();

    /** Keeps a notification until it is sent. */
    void gather(String rule, long number, Notification notification);

    /** What waits to be sent, in the order in which it came. */
    List<Notification> gathered(String rule);

    /** Nothing waits any more. */
    void dropGathered(String rule);

    /** What is known of a rule's conditions over a time; null where nothing is. */
    @Nullable RuleVolume volume(String rule);

    /** Keeps what is known of a rule's conditions over a time. */
    void put(String rule, RuleVolume volume);

    /** Something occurred for a condition of a rule; of a repeat the later time counts. */
    void occur(String rule, String condition, String what, Instant at);

    /** When it occurred last; null where it did not. */
    @Nullable Instant occurred(String rule, String condition, String what);

    /** How much occurred after {@code time}; what occurred until then is forgotten. */
    int occurrences(String rule, String condition, Instant time);

    /** Forgets what is known of a rule's conditions over a time. */
    void dropVolume(String rule);

    /** Forgets all of a rule. */
    void forget(String rule);
}
