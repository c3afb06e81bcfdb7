package silkwire.bench.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import silkwire.bench.measurement.BenchException;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.search.index.ArticleDocument;
import tools.jackson.databind.node.ObjectNode;

/**
 * The documents of articles as they were sent to the index. What the index leaves out of {@code _source} is made again from
 * the event in it, by the search-service's own class.
 */
final class StandingDocuments {
    private static final String ALIAS = "articles";
    private static final int PAGE = 200;

    private final ElasticsearchClient client;

    StandingDocuments(ElasticsearchClient client) {
        this.client = client;
    }

    /** Writes them into the spool, in the order of the ids. */
    void copy(Collection<String> ids, Spool spool) throws IOException {
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            List<String> page = all.subList(from, Math.min(all.size(), from + PAGE));
            Map<String, ObjectNode> sources = read(page);
            for (String id : page) {
                ObjectNode source = sources.get(id);
                if (source == null) {
                    throw new BenchException("The article " + id + " was found and is not in the index");
                }
                spool.add(document(source));
            }
        }
    }

    private Map<String, ObjectNode> read(List<String> ids) throws IOException {
        List<FieldValue> values = ids.stream().map(FieldValue::of).toList();
        Map<String, ObjectNode> sources = new HashMap<>();
        client
                .search(
                        request -> request.index(ALIAS)
                                .allowPartialSearchResults(false)
                                .query(query ->
                                        query.terms(terms -> terms.field("id").terms(field -> field.value(values))))
                                .size(PAGE),
                        ObjectNode.class)
                .hits()
                .hits()
                .stream()
                .map(Hit::source)
                .forEach(source -> {
                    if (source != null) {
                        sources.put(source.path("id").asString(), source);
                    }
                });
        return sources;
    }

    private static Document document(ObjectNode source) {
        try {
            Instant indexedAt = Instant.parse(source.path("indexedAt").asString());
            ArticleDocument document = ArticleDocument.of(EventJson.encode(source), indexedAt);
            return Document.of(document.id(), document.sequence(), EventJson.encode(document.json()));
        } catch (EventDecodingException e) {
            throw new BenchException("The index holds what is no article: " + e.getMessage(), e);
        }
    }
}
