package silkwire.alert.kafka;

import silkwire.alert.hub.Subscription;
import silkwire.alert.hub.Subscriptions;

/** Takes the log of subscriptions. */
record KnownSubscriptions(Subscriptions subscriptions) implements EventLogReader.Known<Subscription> {
    @Override
    public void take(Subscription subscription) {
        subscriptions.read(subscription);
    }

    @Override
    public void ended(String key) {
        subscriptions.readEnd(key);
    }

    @Override
    public int size() {
        return subscriptions.size();
    }
}
