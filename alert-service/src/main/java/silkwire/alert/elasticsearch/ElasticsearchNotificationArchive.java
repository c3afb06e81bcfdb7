package silkwire.alert.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.delivery.Delivery;
import silkwire.alert.delivery.NotificationArchive;
import silkwire.alert.notification.Notification;
import silkwire.common.elasticsearch.FoundSources;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Reads notifications and deliveries; an answer of a part of the shards is none. */
final class ElasticsearchNotificationArchive implements NotificationArchive {
    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchNotificationArchive.class);
    private static final int LONGEST_THREAD = 100;
    private static final int MOST_RECEIVERS = 1_000;
    private static final String ID = "id";
    private static final String CREATED = "createdAt";
    private static final String NOTIFIED = "notifiedAt";

    private final ElasticsearchClient client;
    private final String notifications;
    private final String deliveries;

    ElasticsearchNotificationArchive(ElasticsearchClient client, String notifications, String deliveries) {
        this.client = client;
        this.notifications = notifications;
        this.deliveries = deliveries;
    }

    @Override
    public Optional<Notification> find(String id) {
        return search(notifications, List.of(term(ID, id)), CREATED, SortOrder.Desc, 1, null, Notification.class)
                .stream()
                .findFirst();
    }

    @Override
    public Page<Notification> notifications(Wanted wanted) {
        return page(
                wanted,
                search(
                        notifications,
                        of("rule.id", wanted.ruleId()),
                        CREATED,
                        SortOrder.Desc,
                        wanted.size() + 1,
                        wanted.after(),
                        Notification.class),
                last -> new Position(last.createdAt(), last.id()));
    }

    @Override
    public List<Notification> thread(String thread) {
        return search(
                notifications,
                List.of(term("thread", thread)),
                CREATED,
                SortOrder.Asc,
                LONGEST_THREAD,
                null,
                Notification.class);
    }

    @Override
    public List<Delivery> deliveries(String notificationId) {
        return search(
                deliveries,
                List.of(term("notificationId", notificationId)),
                NOTIFIED,
                SortOrder.Desc,
                MOST_RECEIVERS,
                null,
                Delivery.class);
    }

    @Override
    public Page<Delivery> deliveries(Wanted wanted) {
        List<Query> clauses = new ArrayList<>(of("ruleId", wanted.ruleId()));
        clauses.addAll(
                of("state", wanted.state() == null ? null : wanted.state().text()));
        return page(
                wanted,
                search(
                        deliveries,
                        clauses,
                        NOTIFIED,
                        SortOrder.Desc,
                        wanted.size() + 1,
                        wanted.after(),
                        Delivery.class),
                last -> new Position(last.notifiedAt(), last.id()));
    }

    private static <T> Page<T> page(Wanted wanted, List<T> found, Function<T, Position> position) {
        List<T> items = found.stream().limit(wanted.size()).toList();
        return new Page<>(items, found.size() > wanted.size() ? position.apply(items.getLast()) : null);
    }

    private static List<Query> of(String field, @Nullable String value) {
        return value == null ? List.of() : List.of(term(field, value));
    }

    private static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(sort -> sort.field(one -> one.field(field).order(order)));
    }

    private <T> List<T> search(
            String alias,
            List<Query> clauses,
            String time,
            SortOrder order,
            int size,
            @Nullable Position after,
            Class<T> type) {
        try {
            return FoundSources.of(client.search(
                    request -> {
                        request.index(alias)
                                .ignoreUnavailable(true)
                                .allowPartialSearchResults(false)
                                .query(query -> query.bool(bool -> bool.filter(clauses)))
                                .sort(by(time, order), by(ID, order))
                                .size(size);
                        return after == null
                                ? request
                                : request.searchAfter(
                                        FieldValue.of(after.at().toEpochMilli()), FieldValue.of(after.id()));
                    },
                    type));
        } catch (IOException | ElasticsearchException e) {
            LOG.warn("{} cannot be read: {}", alias, e.toString());
            throw new ProblemException(Problem.of(
                    "archive-unavailable",
                    503,
                    "Notifications cannot be read now",
                    "Elasticsearch does not answer; alerts are delivered all the same"));
        }
    }
}
