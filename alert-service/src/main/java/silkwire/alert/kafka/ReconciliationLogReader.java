package silkwire.alert.kafka;

import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import silkwire.alert.reconcile.ReconciledWindow;
import silkwire.alert.reconcile.Reconciliations;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/** Reads what came of the windows, on every instance. */
final class ReconciliationLogReader implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReconciliationLogReader.class);

    private final LogReader reader;
    private final Reconciliations reconciliations;

    ReconciliationLogReader(
            Supplier<Consumer<String, byte[]>> consumers, String topic, Reconciliations reconciliations) {
        this.reconciliations = reconciliations;
        this.reader = new LogReader(consumers, topic, this::take, () -> LOG.debug("The log of windows is read"));
    }

    private void take(ConsumerRecord<String, byte[]> read) {
        try {
            reconciliations.apply(EventJson.decode(read.value(), ReconciledWindow.class));
        } catch (EventDecodingException e) {
            LOG.error(
                    "The record of a window at {} offset {} cannot be read and is passed over: {}",
                    read.topic(),
                    read.offset(),
                    e.getMessage());
        }
    }

    boolean isComplete() {
        return reader.isComplete();
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
}
