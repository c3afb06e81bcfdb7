package silkwire.bench.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An empty index with the mapping and the settings of the one behind the alias {@code articles}. Its name does not match the
 * product's templates, and no alias points to it, so that no search sees it. Closing deletes it, also when the program
 * is ended meanwhile.
 */
final class FreshIndex implements AutoCloseable {
    private static final List<String> OF_ONE_INDEX =
            List.of("uuid", "creation_date", "version", "provided_name", "routing", "resize");

    private final ElasticsearchClient client;
    private final String name;
    private final Thread atEnd = new Thread(this::delete, "delete-index");

    private FreshIndex(ElasticsearchClient client, String name) {
        this.client = client;
        this.name = name;
    }

    static FreshIndex create(Connection connection, String name) throws IOException {
        FreshIndex index = new FreshIndex(connection.client(), name);
        Runtime.getRuntime().addShutdownHook(index.atEnd);
        Request create = new Request("PUT", "/" + name);
        create.setJsonEntity(like(connection.raw()).toString());
        connection.raw().performRequest(create);
        return index;
    }

    String name() {
        return name;
    }

    private static ObjectNode like(Rest5Client connection) throws IOException {
        Response answer = connection.performRequest(new Request("GET", "/articles"));
        try (InputStream content = answer.getEntity().getContent()) {
            JsonNode standing = EventJson.mapper().readTree(content).iterator().next();
            ObjectNode definition = EventJson.mapper().createObjectNode();
            definition.set("mappings", standing.path("mappings"));
            ObjectNode settings =
                    (ObjectNode) standing.path("settings").path("index").deepCopy();
            settings.remove(OF_ONE_INDEX);
            definition.putObject("settings").set("index", settings);
            return definition;
        }
    }

    @Override
    public void close() {
        delete();
        Runtime.getRuntime().removeShutdownHook(atEnd);
    }

    private void delete() {
        try {
            client.indices().delete(request -> request.index(name).ignoreUnavailable(true));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("The index " + name + " could not be deleted", e);
        }
    }
}
