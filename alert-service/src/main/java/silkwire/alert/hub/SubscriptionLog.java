package silkwire.alert.hub;

/** Keeps subscriptions for all instances. Each call returns when it is kept, however long that takes. */
public interface SubscriptionLog {

    /** Keeps it as it stands now. */
    void keep(Subscription subscription);

    /** Keeps that it has ended. */
    void end(Subscription subscription);
}
