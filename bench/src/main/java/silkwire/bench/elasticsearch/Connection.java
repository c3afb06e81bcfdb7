package silkwire.bench.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import silkwire.common.json.EventJson;

/** A connection to Elasticsearch and the client that speaks through it. */
record Connection(Rest5Client raw, ElasticsearchClient client) implements AutoCloseable {
    private static final int ANSWER_SECONDS = 60;

    static Connection to(URI elasticsearch) {
        Rest5Client raw = Rest5Client.builder(elasticsearch)
                .setRequestConfigCallback(request -> request.setResponseTimeout(ANSWER_SECONDS, TimeUnit.SECONDS))
                .build();
        return new Connection(
                raw,
                new ElasticsearchClient(new Rest5ClientTransport(raw, new Jackson3JsonpMapper(EventJson.mapper()))));
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }
}
