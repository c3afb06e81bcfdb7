package silkwire.alert.kafka;

import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import silkwire.alert.delivery.ReceiverBook;
import silkwire.alert.delivery.ReceiverState;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** Reads what is known of the receivers into the book. Healthy once it has read what was there when it started. */
final class ReceiverLogReader implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiverLogReader.class);

    private final LogReader reader;
    private final ReceiverBook book;

    ReceiverLogReader(Supplier<Consumer<String, byte[]>> consumers, String topic, ReceiverBook book) {
        this.reader = new LogReader(consumers, topic, this::take, () -> {});
        this.book = book;
    }

    private void take(ConsumerRecord<String, byte[]> read) {
        if (read.value() == null) {
            return;
        }
        try {
            book.put(EventJson.decode(read.value(), ReceiverState.class));
        } catch (EventDecodingException e) {
            LOG.error(
                    "The record of a receiver at {} offset {} cannot be read and is passed over: {}",
                    read.topic(),
                    read.offset(),
                    e.getMessage());
        }
    }

    boolean isComplete() {
        return reader.isComplete();
    }

    @Override
    public Health health() {
        return (reader.isComplete() ? Health.up() : Health.outOfService())
                .withDetail("receivers", book.all().size())
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

    /** With the rules, before deliveries begin. */
    @Override
    public int getPhase() {
        return RuleLogReader.EARLY;
    }
}
