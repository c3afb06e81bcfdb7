package silkwire.ingest.kafka;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.ingest.feed.FeedState;
import silkwire.ingest.feed.FeedStates;
import silkwire.ingest.source.PushState;
import silkwire.ingest.source.PushStates;
import silkwire.ingest.websub.Subscription;
import silkwire.ingest.websub.Subscriptions;

/**
 * States and subscriptions of feeds, and counts of pushes, in {@code ingest.feeds.v1}; the owner of a feed's partition
 * polls it.
 */
final class KafkaFeedStates implements FeedStates, Subscriptions, PushStates {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaFeedStates.class);

    private final String topic;
    private final KafkaTemplate<String, byte[]> template;
    private final FeedTable table;
    private final FeedShare share;
    private final Clock clock;
    private final RandomGenerator random;

    KafkaFeedStates(
            String topic,
            KafkaTemplate<String, byte[]> template,
            FeedTable table,
            FeedShare share,
            Clock clock,
            RandomGenerator random) {
        this.topic = topic;
        this.template = template;
        this.table = table;
        this.share = share;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Optional<FeedState> find(String feedId) {
        return table.find(feedId);
    }

    @Override
    public boolean isOwn(String feedId) {
        return share.isOwn(feedId);
    }

    @Override
    public boolean put(FeedState state) {
        boolean kept = send(state.id(), state, "silkwire.FeedState.v1");
        if (kept) {
            table.apply(state);
        }
        return kept;
    }

    @Override
    public Optional<Subscription> of(String feedId) {
        return table.subscription(feedId);
    }

    @Override
    public boolean put(Subscription subscription) {
        boolean kept = send(subscription.key(), subscription, "silkwire.FeedSubscription.v1");
        if (kept) {
            table.apply(subscription);
        }
        return kept;
    }

    @Override
    public List<PushState> pushesOf(String sourceId) {
        return table.pushesOf(sourceId);
    }

    @Override
    public boolean put(PushState state) {
        return send(state.key(), state, "silkwire.PushState.v1");
    }

    @Override
    public void forget(PushState state) {
        if (send(state.key(), null, "silkwire.PushState.v1")) {
            LOG.debug("What instance {} counted of {} is forgotten", state.instance(), state.sourceId());
        }
    }

    private boolean send(String key, @Nullable Object value, String type) {
        String eventId = new UUID(random.nextLong(), random.nextLong()).toString();
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic,
                null,
                key,
                value == null ? null : EventJson.encode(value),
                CloudEventHeaders.of(eventId, KafkaArticleLog.SERVICE, type, clock.instant()));
        try {
            template.send(message).join();
            return true;
        } catch (KafkaException | org.springframework.kafka.KafkaException | CompletionException e) {
            LOG.warn("What is known of {} is not kept: {}", key, e.toString());
            return false;
        }
    }
}
