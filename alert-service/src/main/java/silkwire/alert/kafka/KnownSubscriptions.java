package silkwire.alert.kafka;

import silkwire.alert.hub.Subscription;
import silkwire.alert.hub.Subscriptions;

/** Takes the log of subscriptions. */
record KnownSubscriptions(Subscriptions subscriptions) implements EventLogReader.Known<Subscription> {
    @Override
    public void take(Subscription subscription) {
        subscriptions.read(subscription.key(), subscription);
    }

    @Override
    public void ended(String key) {
        subscriptions.read(key, null);
    }

    @Override
    public int size() {
        return subscriptions.size();
    }
}
