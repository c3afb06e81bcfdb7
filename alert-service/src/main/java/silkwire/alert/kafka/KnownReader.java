package silkwire.alert.kafka;

import java.util.function.IntSupplier;
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

/** Reads a compacted log into what this instance knows. Healthy once it has read what was there when it started. */
final class KnownReader<T> implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(KnownReader.class);

    private final LogReader reader;
    private final Class<T> type;
    private final Known<T> known;

    KnownReader(Supplier<Consumer<String, byte[]>> consumers, String topic, Class<T> type, Known<T> known) {
        this.reader = new LogReader(consumers, topic, this::take, () -> {});
        this.type = type;
        this.known = known;
    }

    /** Where what is read goes: a value, the key of one that has ended, and how many there are. */
    record Known<T>(java.util.function.Consumer<T> put, java.util.function.Consumer<String> ended, IntSupplier size) {}

    private void take(ConsumerRecord<String, byte[]> read) {
        if (read.value() == null) {
            known.ended().accept(read.key());
            return;
        }
        try {
            known.put().accept(EventJson.decode(read.value(), type));
        } catch (EventDecodingException e) {
            LOG.error(
                    "The record at {} offset {} cannot be read and is passed over: {}",
                    read.topic(),
                    read.offset(),
                    e.getMessage());
        }
    }

    @Override
    public Health health() {
        return (reader.isComplete() ? Health.up() : Health.outOfService())
                .withDetail("known", known.size().getAsInt())
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
