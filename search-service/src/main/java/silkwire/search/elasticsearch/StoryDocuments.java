package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.common.json.EventJson;
import silkwire.search.story.StoryStore.Replacement;
import silkwire.search.story.StoryStore.Version;
import silkwire.search.story.StorySummary;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of the index of stories: a summary per story under its id, and the note until when all were counted. A
 * summary is written only over the version that was read.
 */
final class StoryDocuments {
    /** All stories stand in one index: a story has no month of its own, and its document is a few hundred bytes. */
    private static final String ALL = "all";

    /** No story has this id, and the note has none of a story's fields, so that no search finds it. */
    private static final String NOTE = "counted-until";

    private final ElasticsearchClient client;
    private final MonthlyIndices indices;

    StoryDocuments(ElasticsearchClient client, MonthlyIndices indices) {
        this.client = client;
        this.indices = indices;
    }

    Map<String, Version> versions(Collection<String> stories) throws IOException {
        String index = indices.ensure(ALL);
        MgetResponse<ObjectNode> answer = client.mget(
                request -> request.index(index).ids(List.copyOf(stories)).source(source -> source.fetch(false)),
                ObjectNode.class);
        Map<String, Version> versions = new HashMap<>();
        for (MultiGetResponseItem<ObjectNode> line : answer.docs()) {
            if (line.isFailure()) {
                indices.forget(index);
                throw SearchAnswers.unavailable("The index of stories did not answer: "
                        + line.failure().error().reason());
            }
            Long number = line.result().seqNo();
            Long term = line.result().primaryTerm();
            versions.put(
                    line.result().id(), number == null || term == null ? Version.NOTHING : new Version(number, term));
        }
        return versions;
    }

    Set<String> replace(List<Replacement> replacements) throws IOException {
        String index = indices.ensure(ALL);
        List<BulkOperation> operations = replacements.stream()
                .filter(replacement ->
                        replacement.summary() != null || replacement.over().exists())
                .map(replacement -> operation(index, replacement))
                .toList();
        Set<String> failed = new HashSet<>();
        if (operations.isEmpty()) {
            return failed;
        }
        BulkResponse answer = client.bulk(request -> request.operations(operations));
        for (BulkResponseItem line : answer.items()) {
            if (line.error() != null) {
                failed.add(line.id());
                if (BulkVerdict.of(line, String.valueOf(line.id())) instanceof BulkVerdict.IndexMissing) {
                    indices.forget(index);
                }
            }
        }
        return failed;
    }

    private static BulkOperation operation(String index, Replacement replacement) {
        String id = replacement.story();
        Version over = replacement.over();
        StorySummary summary = replacement.summary();
        if (summary == null) {
            return BulkOperation.of(bulk -> bulk.delete(
                    delete -> delete.index(index).id(id).ifSeqNo(over.number()).ifPrimaryTerm(over.term())));
        }
        if (!over.exists()) {
            return BulkOperation.of(
                    bulk -> bulk.create(create -> create.index(index).id(id).document(summary)));
        }
        return BulkOperation.of(bulk -> bulk.index(write -> write.index(index)
                .id(id)
                .document(summary)
                .ifSeqNo(over.number())
                .ifPrimaryTerm(over.term())));
    }

    /** The note; the epoch where there is none. */
    Instant note() throws IOException {
        String index = indices.ensure(ALL);
        GetResponse<ObjectNode> answer =
                client.get(request -> request.index(index).id(NOTE), ObjectNode.class);
        ObjectNode note = answer.source();
        return note == null ? Instant.EPOCH : Instant.parse(note.path("time").asString(Instant.EPOCH.toString()));
    }

    boolean note(Instant time) throws IOException {
        String index = indices.ensure(ALL);
        ObjectNode note = EventJson.mapper().createObjectNode().put("time", time.toString());
        client.index(request -> request.index(index).id(NOTE).document(note));
        return true;
    }

    boolean clear() throws IOException {
        String index = indices.ensure(ALL);
        client.indices().delete(request -> request.index(index).ignoreUnavailable(true));
        indices.forget(index);
        return true;
    }
}
