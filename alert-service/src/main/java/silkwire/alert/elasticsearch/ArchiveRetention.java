package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.elasticsearch.ExpiredDocuments;
import silkwire.common.loop.RecurringLook;
import silkwire.common.retention.Retention;

/** Removes notifications and deliveries that have expired, at the start and every hour. Several instances may do so. */
final class ArchiveRetention {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveRetention.class);
    private static final Duration LOOK_EVERY = Duration.ofMinutes(1);

    private final List<ExpiredDocuments> kinds;
    private final Retention retention;
    private final Clock clock;
    private final RecurringLook looks = new RecurringLook("archive-retention", LOOK_EVERY, this::look);
    private Instant due = Instant.EPOCH;

    ArchiveRetention(List<ExpiredDocuments> kinds, Retention retention, Clock clock) {
        this.kinds = List.copyOf(kinds);
        this.retention = retention;
        this.clock = clock;
    }

    void start() {
        looks.start();
    }

    void stop() {
        looks.end();
    }

    private void look() {
        Instant now = clock.instant();
        if (retention.isForEver() || now.isBefore(due)) {
            return;
        }
        try {
            for (ExpiredDocuments kind : kinds) {
                while (looks.isRunning() && !kind.remove(retention.bound(now)).isLast()) {
                    LOG.debug("There is more that has expired");
                }
            }
            due = Retention.next(now);
        } catch (IOException | ElasticsearchException e) {
            LOG.warn("What has expired cannot be removed now and is looked for again: {}", e.toString());
        }
    }
}
