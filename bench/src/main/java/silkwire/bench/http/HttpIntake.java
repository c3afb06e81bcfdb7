package silkwire.bench.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import silkwire.bench.article.GeneratedArticle;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Intake;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** Pushes over HTTP: batches as NDJSON, single articles as JSON. */
public final class HttpIntake implements Intake {
    private static final String PATH = "/v1/articles";
    private static final int ACCEPTED = 202;

    private final Api api;

    /** Into the ingest-service at this address. */
    public HttpIntake(URI ingest, String key) {
        this.api = new Api(ingest, key);
    }

    @Override
    public List<String> push(String source, List<GeneratedArticle> articles) {
        StringBuilder lines = new StringBuilder();
        articles.forEach(article -> lines.append(article.json()).append('\n'));
        HttpResponse<String> answer =
                api.post(PATH, Map.of("source", source), "application/x-ndjson", lines.toString());
        require(answer);
        List<String> ids = new ArrayList<>();
        boolean isComplete = false;
        for (String line : answer.body().lines().toList()) {
            JsonNode receipt = EventJson.mapper().readTree(line);
            if (receipt.has("summary")) {
                isComplete = receipt.path("summary").path("complete").asBoolean(false);
            } else {
                ids.add(idOf(receipt));
            }
        }
        if (!isComplete || ids.size() != articles.size()) {
            throw new BenchException("Of " + articles.size() + " articles only " + ids.size() + " got a receipt: "
                    + lastLine(answer.body()));
        }
        return ids;
    }

    @Override
    public String push(GeneratedArticle article) {
        HttpResponse<String> answer =
                api.post(PATH, Map.of("source", article.source()), "application/json", article.json());
        require(answer);
        return idOf(EventJson.mapper().readTree(answer.body()).path("receipts").path(0));
    }

    private static void require(HttpResponse<String> answer) {
        if (answer.statusCode() != ACCEPTED) {
            throw new BenchException("A push was refused (" + answer.statusCode() + "): " + answer.body());
        }
    }

    private static String idOf(JsonNode receipt) {
        if (!receipt.path("status").asString("").equals("accepted")) {
            throw new BenchException("An article was not accepted: " + receipt);
        }
        return receipt.path("id").asString();
    }

    private static String lastLine(String text) {
        return text.lines().reduce("", (before, line) -> line);
    }
}
