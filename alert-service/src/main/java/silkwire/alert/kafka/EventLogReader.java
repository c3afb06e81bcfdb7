package silkwire.alert.kafka;

import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/**
 * Reads the events of a log of one partition, from its beginning, in order and for ever, into what this instance knows. Healthy
 * once it has read what was there when it started. No group: every instance reads all of it.
 */
final class EventLogReader<T> implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(EventLogReader.class);
    /** Before what is matched by the rules and delivered to receivers. */
    private static final int EARLY = Integer.MIN_VALUE + 1000;

    private final LogReader reader;
    private final Class<T> type;
    private final Known<T> known;

    EventLogReader(Supplier<Consumer<String, byte[]>> consumers, String topic, Class<T> type, Known<T> known) {
        this.reader = new LogReader(consumers, topic, this::take, known::caughtUp);
        this.type = type;
        this.known = known;
    }

    /** Where what is read goes. */
    interface Known<T> {
        /** Takes the next event. */
        void take(T event);

        /** Takes that what this key names has ended. */
        default void ended(String key) throws EventDecodingException {
            throw new EventDecodingException("It has no value", null);
        }

        /** A record could not be read and is passed over. */
        default void unreadable() {}

        /** Everything was read that stood in the log when reading began; once. */
        default void caughtUp() {}

        /** How many there are. */
        int size();
    }

    private void take(ConsumerRecord<String, byte[]> read) {
        try {
            if (read.value() == null) {
                known.ended(read.key());
            } else {
                known.take(EventJson.decode(read.value(), type));
            }
        } catch (EventDecodingException e) {
            known.unreadable();
            LOG.error(
                    "The record at {} offset {} cannot be read and is passed over: {}",
                    read.topic(),
                    read.offset(),
                    e.getMessage());
        }
    }

    /** Whether everything was read that stood in the log when reading began. */
    boolean isComplete() {
        return reader.isComplete();
    }

    @Override
    public Health health() {
        return (reader.isComplete() ? Health.up() : Health.outOfService())
                .withDetail("known", known.size())
                .withDetail("trouble", reader.trouble())
                .build();
    }

    @Override
    public void start() {
        reader.start();
    }

    @Override
    public void stop() {
        reader.stop();
    }

    @Override
    public boolean isRunning() {
        return reader.isRunning();
    }

    @Override
    public int getPhase() {
        return EARLY;
    }
}
