package silkwire.bench.elasticsearch;

import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalDouble;
import silkwire.bench.alert.Contender;
import silkwire.bench.alert.Costs;
import silkwire.bench.measurement.BenchException;
import silkwire.common.elasticsearch.ArticleMapping;
import silkwire.common.elasticsearch.ArticleSource;
import silkwire.common.elasticsearch.QueryTranslator;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.lucene.LuceneQueryTerms;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A percolator: an index of rules that is asked which of them match a document, one document a call. Rules are translated and
 * articles are written as the search has them.
 */
public final class PercolatorContender implements Contender {
    private static final String INDEX = "/rules";
    private static final String FIELD = "rule";
    private static final int BATCH = 200;
    private static final ZoneId UTC = ZoneId.of("UTC");

    private final JsonpMapper json = new Jackson3JsonpMapper(EventJson.mapper());
    private final QueryTranslator translator = new QueryTranslator(new LuceneQueryTerms(), Instant.EPOCH, UTC);
    private final Connection connection;
    private final Costs costs;

    /** In the server at this address, without rules; {@code costs} are those of the server. */
    public PercolatorContender(URI server, Costs costs) {
        this.connection = Connection.to(server);
        this.costs = costs;
        ObjectNode index = ArticleMapping.definition();
        index.withObject("/mappings/properties").putObject(FIELD).put("type", "percolator");
        index.withObject("/settings").put("number_of_shards", 1).put("number_of_replicas", 0);
        send("PUT", INDEX, EventJson.text(index));
    }

    @Override
    public String name() {
        return "percolator";
    }

    @Override
    public int load(List<String> queries) {
        QueryParser parser = new QueryParser();
        StringBuilder batch = new StringBuilder();
        int taken = 0;
        for (String query : queries) {
            if (parser.parse(query) instanceof QueryOutcome.Understood understood) {
                String translated = JsonpUtils.toJsonString(
                        translator.translate(understood.query().tree()), json);
                batch.append("{\"index\":{}}\n{\"" + FIELD + "\":")
                        .append(translated)
                        .append("}\n");
                taken++;
                if (taken % BATCH == 0) {
                    write(batch);
                }
            }
        }
        write(batch);
        send("POST", INDEX + "/_refresh", "");
        return taken;
    }

    private void write(StringBuilder batch) {
        if (!batch.isEmpty()) {
            JsonNode answer = send("POST", INDEX + "/_bulk", batch.toString());
            if (answer.path("errors").asBoolean(true)) {
                throw new BenchException("The percolator refused a rule: "
                        + answer.findValues("error").stream().findFirst().orElse(answer));
            }
            batch.setLength(0);
        }
    }

    @Override
    public int match(ArticleEnriched article) {
        ObjectNode request = EventJson.mapper().createObjectNode();
        request.put("size", 0).put("track_total_hits", true);
        request.withObject("/query/constant_score/filter/percolate")
                .put("field", FIELD)
                .set("document", document(article));
        JsonNode total =
                send("POST", INDEX + "/_search", EventJson.text(request)).at("/hits/total/value");
        if (!total.isInt()) {
            throw new BenchException("The percolator did not say how many rules match");
        }
        return total.asInt();
    }

    private static ObjectNode document(ArticleEnriched article) {
        try {
            return ArticleSource.of(EventJson.encode(article), article.receivedAt())
                    .json();
        } catch (EventDecodingException e) {
            throw new IllegalStateException("What was tagged here is an article", e);
        }
    }

    @Override
    public OptionalDouble tried() {
        return OptionalDouble.empty();
    }

    @Override
    public Costs costs() {
        return costs;
    }

    @Override
    public void close() {
        send("DELETE", INDEX, "");
        try {
            connection.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A connection could not be closed", e);
        }
    }

    private JsonNode send(String method, String path, String body) {
        Request request = new Request(method, path);
        if (!body.isEmpty()) {
            request.setJsonEntity(body);
        }
        try (InputStream answer =
                connection.raw().performRequest(request).getEntity().getContent()) {
            return EventJson.mapper().readTree(answer);
        } catch (IOException e) {
            throw new BenchException(method + " " + path + " of the percolator failed: " + e.getMessage(), e);
        }
    }
}
