package silkwire.alert;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import silkwire.common.elasticsearch.ArticleMapping;
import silkwire.common.elasticsearch.ArticleSource;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import tools.jackson.databind.node.ObjectNode;

/** The index of articles of one test class, as search-service keeps it. */
public final class ArticleIndex implements AutoCloseable {
    private final Rest5Client connection;
    private final ElasticsearchClient client;
    private final String alias;

    /** An empty index behind the alias {@code articles} of the class. */
    public ArticleIndex(TestServers servers) {
        connection = Rest5Client.builder(servers.elasticsearchUrl()).build();
        client = client(connection);
        alias = servers.prefix() + "articles";
        ObjectNode definition = ArticleMapping.definition();
        definition.putObject("aliases").putObject(alias);
        try {
            client.indices()
                    .create(create ->
                            create.index(alias + "-of-this-test").withJson(new StringReader(definition.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ElasticsearchClient client(Rest5Client connection) {
        return new ElasticsearchClient(
                new Rest5ClientTransport(connection, new Jackson3JsonpMapper(EventJson.mapper())));
    }

    /** A client of a server that does not answer. */
    public static ElasticsearchClient clientOfNoServer() {
        return client(Rest5Client.builder(URI.create("http://127.0.0.1:1")).build());
    }

    public ElasticsearchClient client() {
        return client;
    }

    public String alias() {
        return alias;
    }

    /** Indexes them; they are found when this returns. */
    public void put(List<Articles> articles) {
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(alias).requireAlias(true);
        try {
            for (Articles each : articles) {
                ArticleEnriched article = each.enriched();
                ObjectNode json = ArticleSource.of(EventJson.encode(article), article.enrichedAt())
                        .json();
                bulk.operations(operation ->
                        operation.index(write -> write.id(article.id()).document(json)));
            }
            BulkResponse answer = client.bulk(bulk.build());
            if (answer.errors()) {
                throw new IllegalStateException(String.valueOf(answer.items()));
            }
            client.indices().refresh(refresh -> refresh.index(alias));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (EventDecodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
