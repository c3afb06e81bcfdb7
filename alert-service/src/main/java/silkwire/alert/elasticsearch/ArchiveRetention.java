package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import silkwire.common.elasticsearch.ExpiredDocuments;
import silkwire.common.retention.Retention;

/** Removes notifications and deliveries that have expired, at the start and every hour. Several instances may do so. */
final class ArchiveRetention implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveRetention.class);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    private final List<ExpiredDocuments> kinds;
    private final Retention retention;
    private final Clock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Instant due = Instant.EPOCH;
    private volatile boolean running;

    ArchiveRetention(List<ExpiredDocuments> kinds, Retention retention, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("archive-retention").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        try {
            do {
                look();
            } while (!stopped.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        Instant now = clock.instant();
        if (retention.isForEver() || now.isBefore(due)) {
            return;
        }
        try {
            for (ExpiredDocuments kind : kinds) {
                while (running && !kind.remove(retention.bound(now)).isLast()) {
                    LOG.debug("There is more that has expired");
                }
            }
            due = Retention.next(now);
        } catch (IOException | ElasticsearchException e) {
            LOG.warn("What has expired cannot be removed now and is looked for again: {}", e.toString());
        }
    }
}
