package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import silkwire.search.index.IndexAnswer;
import silkwire.search.index.IndexOutcome;

/** Writes documents in requests of bounded size and judges each answer item by item. */
final class BulkWriter {
    private final ElasticsearchClient client;
    private final MonthlyIndices indices;
    private final StandingVersions versions;
    private final long bulkBytes;

    BulkWriter(ElasticsearchClient client, MonthlyIndices indices, long bulkBytes) {
        this.client = client;
        this.indices = indices;
        this.versions = new StandingVersions(client);
        this.bulkBytes = bulkBytes;
    }

    /** One outcome per item, in their order; {@code Unsent} only where nothing is known of any item. */
    IndexAnswer write(List<BulkItem> items) {
        List<IndexOutcome> outcomes = new ArrayList<>(items.size());
        for (List<BulkItem> request : requests(items)) {
            try {
                outcomes.addAll(send(request));
            } catch (IOException | ElasticsearchException e) {
                String reason = reasonOf(e);
                if (outcomes.isEmpty()) {
                    return new IndexAnswer.Unsent(reason);
                }
                while (outcomes.size() < items.size()) {
                    outcomes.add(new IndexOutcome.Deferred(reason));
                }
                return new IndexAnswer.Judged(outcomes);
            }
        }
        return new IndexAnswer.Judged(outcomes);
    }

    private List<List<BulkItem>> requests(List<BulkItem> items) {
        List<List<BulkItem>> requests = new ArrayList<>();
        List<BulkItem> current = new ArrayList<>();
        long bytes = 0;
        for (BulkItem item : items) {
            if (!current.isEmpty() && bytes + item.json().size() > bulkBytes) {
                requests.add(current);
                current = new ArrayList<>();
                bytes = 0;
            }
            current.add(item);
            bytes += item.json().size();
        }
        if (!current.isEmpty()) {
            requests.add(current);
        }
        return requests;
    }

    private List<IndexOutcome> send(List<BulkItem> items) throws IOException {
        List<BulkOperation> operations = new ArrayList<>(items.size());
        for (BulkItem item : items) {
            operations.add(item.operation(indices.ensure(item.month())));
        }
        BulkResponse answer = client.bulk(request -> request.operations(operations));
        List<@Nullable IndexOutcome> outcomes = new ArrayList<>(items.size());
        List<BulkItem> conflicts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            BulkItem item = items.get(i);
            var line = i < answer.items().size() ? answer.items().get(i) : null;
            BulkVerdict verdict = BulkVerdict.of(line, item.id());
            outcomes.add(settle(verdict, item));
            if (verdict instanceof BulkVerdict.Conflict) {
                conflicts.add(item);
            }
        }
        return resolve(outcomes, conflicts);
    }

    private @Nullable IndexOutcome settle(BulkVerdict verdict, BulkItem item) throws IOException {
        return switch (verdict) {
            case BulkVerdict.Written written -> new IndexOutcome.Indexed();
            case BulkVerdict.Conflict conflict -> null;
            case BulkVerdict.Never never -> new IndexOutcome.Refused(never.reason());
            case BulkVerdict.NotNow notNow -> new IndexOutcome.Deferred(notNow.reason());
            case BulkVerdict.IndexMissing missing -> {
                String index = indices.ensure(item.month());
                indices.forget(index);
                yield new IndexOutcome.Deferred("The index " + index + " was deleted and is created anew");
            }
        };
    }

    /** Fills in the outcomes left open by conflicts, which stand in the order of {@code conflicts}. */
    private List<IndexOutcome> resolve(List<@Nullable IndexOutcome> outcomes, List<BulkItem> conflicts)
            throws IOException {
        if (conflicts.isEmpty()) {
            return outcomes.stream().map(Objects::requireNonNull).toList();
        }
        List<IndexOutcome> resolved = new ArrayList<>(outcomes.size());
        var answers = versions.judge(conflicts, indices).iterator();
        for (IndexOutcome outcome : outcomes) {
            resolved.add(outcome == null ? answers.next() : outcome);
        }
        return resolved;
    }

    private static String reasonOf(Exception e) {
        return e instanceof ElasticsearchException answered
                ? "Status " + answered.status() + ": " + answered.getMessage()
                : String.valueOf(e);
    }
}
