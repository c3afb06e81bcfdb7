package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.delivery.Delivery;
import silkwire.alert.delivery.NotificationIndex;
import silkwire.alert.notification.Notification;
import silkwire.common.json.EventJson;

/**
 * Writes notifications and deliveries and judges each answer item by item. A repeat overwrites itself or loses by its
 * version; a document that can never be written (400) is said once and counted ({@code silkwire.archive.refused}): the topic
 * still has it, and it must not hold up the others.
 */
final class ElasticsearchNotificationIndex implements NotificationIndex {
    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchNotificationIndex.class);
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;
    private final ArchiveFamily notifications;
    private final ArchiveFamily deliveries;
    private final MeterRegistry meters;

    ElasticsearchNotificationIndex(
            ElasticsearchClient client, ArchiveFamily notifications, ArchiveFamily deliveries, MeterRegistry meters) {
        this.client = client;
        this.notifications = notifications;
        this.deliveries = deliveries;
        this.meters = meters;
    }

    private record Item(String id, Instant madeAt, @Nullable Long version, BinaryData json) {
        BulkOperation operation(String index) {
            return BulkOperation.of(operation -> operation.index(write -> {
                write.index(index).id(id).document(json);
                return version == null ? write : write.version(version).versionType(VersionType.External);
            }));
        }
    }

    @Override
    public Verdict notifications(List<Notification> all) {
        return write(
                notifications,
                all.stream()
                        .map(one -> new Item(one.id(), one.createdAt(), null, json(one)))
                        .toList());
    }

    @Override
    public Verdict deliveries(List<Delivery> all) {
        return write(
                deliveries,
                all.stream()
                        .map(one -> new Item(one.id(), one.notifiedAt(), (long) one.version(), json(one)))
                        .toList());
    }

    private static BinaryData json(Object event) {
        return BinaryData.of(EventJson.encode(event), ContentType.APPLICATION_JSON);
    }

    private Verdict write(ArchiveFamily family, List<Item> items) {
        if (items.isEmpty()) {
            return new Verdict(List.of());
        }
        try {
            List<BulkOperation> operations = new ArrayList<>(items.size());
            for (Item item : items) {
                operations.add(item.operation(family.ensure(item.madeAt())));
            }
            return judge(family, items, client.bulk(request -> request.operations(operations)));
        } catch (IOException | ElasticsearchException e) {
            return new Verdict(List.of(String.valueOf(e)));
        }
    }

    private Verdict judge(ArchiveFamily family, List<Item> items, BulkResponse answer) {
        List<String> waiting = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BulkResponseItem line = i < answer.items().size() ? answer.items().get(i) : null;
            if (line == null || !items.get(i).id().equals(line.id())) {
                waiting.add("The answer has no line for " + items.get(i).id());
                continue;
            }
            ErrorCause error = line.error();
            if (error == null || line.status() == CONFLICT) {
                continue;
            }
            if (line.status() == BAD_REQUEST) {
                meters.counter("silkwire.archive.refused", "kind", family.alias())
                        .increment();
                LOG.error("{} cannot be written to {}: {}", line.id(), line.index(), error.reason());
                continue;
            }
            if (line.status() == NOT_FOUND) {
                family.forget();
            }
            waiting.add("Status " + line.status() + ": " + error.reason());
        }
        return new Verdict(waiting);
    }
}
