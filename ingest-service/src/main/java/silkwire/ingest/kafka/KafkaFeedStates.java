package silkwire.ingest.kafka;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.random.RandomGenerator;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.ingest.feed.FeedState;
import silkwire.ingest.feed.FeedStates;

/** States of feeds in {@code ingest.feeds.v1}; the owner of a feed's partition polls it. */
final class KafkaFeedStates implements FeedStates {
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
        String eventId = new UUID(random.nextLong(), random.nextLong()).toString();
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic,
                table.partitionOf(state.id()),
                state.id(),
                EventJson.encode(state),
                CloudEventHeaders.of(eventId, KafkaArticleLog.SERVICE, "silkwire.FeedState.v1", clock.instant()));
        try {
            template.send(message).join();
            table.apply(state);
            return true;
        } catch (KafkaException | org.springframework.kafka.KafkaException | CompletionException e) {
            LOG.warn("The state of feed {} is not kept, it will be polled again: {}", state.url(), e.toString());
            return false;
        }
    }
}
