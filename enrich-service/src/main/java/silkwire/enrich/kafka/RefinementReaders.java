package silkwire.enrich.kafka;

import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/** Starts and stops one reader of {@code articles.enriched.v1} per refiner. */
final class RefinementReaders implements SmartLifecycle {
    private final List<? extends MessageListenerContainer> containers;

    RefinementReaders(List<? extends MessageListenerContainer> containers) {
        this.containers = List.copyOf(containers);
    }

    @Override
    public void start() {
        containers.forEach(MessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(MessageListenerContainer::stop);
    }

    @Override
    public boolean isRunning() {
        return containers.stream().anyMatch(MessageListenerContainer::isRunning);
    }
}
