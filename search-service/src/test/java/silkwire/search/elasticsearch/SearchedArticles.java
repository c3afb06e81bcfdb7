package silkwire.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.search.index.ArticleDocument;
import silkwire.servers.junit.TestServers;
import tools.jackson.databind.node.ObjectNode;

/** Articles in an index of their own in the real Elasticsearch, with the mapping of the product. */
final class SearchedArticles implements AutoCloseable {
    private static final int MOST = 1_000;

    private final Rest5Client connection;
    private final ElasticsearchClient client;
    private final String index;

    private SearchedArticles(Rest5Client connection, String index) {
        this.connection = connection;
        this.client = new ElasticsearchClient(
                new Rest5ClientTransport(connection, new Jackson3JsonpMapper(EventJson.mapper())));
        this.index = index;
    }

    /** An index with these events, ready to be searched. */
    static SearchedArticles of(TestServers servers, String name, List<byte[]> events)
            throws IOException, EventDecodingException {
        Rest5Client connection = Rest5Client.builder(servers.elasticsearchUrl()).build();
        SearchedArticles articles = new SearchedArticles(connection, servers.prefix() + name);
        articles.create(events);
        return articles;
    }

    private void create(List<byte[]> events) throws IOException, EventDecodingException {
        ObjectNode template =
                (ObjectNode) Templates.articles(IndexFamily.articles("")).get("template");
        client.indices().create(create -> create.index(index).withJson(new StringReader(template.toString())));
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(index);
        for (byte[] event : events) {
            ArticleDocument document = ArticleDocument.of(event, Instant.EPOCH);
            bulk.operations(operation ->
                    operation.index(write -> write.id(document.id()).document(document.json())));
        }
        BulkResponse answer = client.bulk(bulk.build());
        assertThat(answer.errors()).as("%s", answer.items()).isFalse();
        client.indices().refresh(refresh -> refresh.index(index));
    }

    /** The ids of the articles that the query finds. */
    Set<String> found(Query query) {
        try {
            return client
                    .search(
                            search -> search.index(index)
                                    .query(query)
                                    .size(MOST)
                                    .allowPartialSearchResults(false)
                                    .source(source -> source.fetch(false)),
                            ObjectNode.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(Hit::id)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (ElasticsearchException e) {
            throw new AssertionError(e.error() + " for " + query, e);
        } catch (IOException e) {
            throw new UncheckedIOException(query.toString(), e);
        }
    }

    @Override
    public void close() throws IOException {
        client.indices().delete(delete -> delete.index(index));
        connection.close();
    }
}
