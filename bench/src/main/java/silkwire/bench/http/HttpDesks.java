package silkwire.bench.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Desks;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes and ends rules by the API of the alert-service. */
public final class HttpDesks implements Desks {
    private static final String RULES = "/v1/rules/";
    private static final int BUDGET = 100_000;
    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;

    /** That of a rule which nobody changed. */
    private static final String FIRST_TAG = "\"1\"";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI alert;
    private final String key;

    /** Of the alert-service at this address. */
    public HttpDesks(URI alert, String key) {
        this.alert = alert;
        this.key = key;
    }

    @Override
    public String open(String tag, String mode, URI hook) {
        ObjectNode rule = EventJson.mapper().createObjectNode();
        rule.put("name", "Bench " + tag).put("query", "tag:" + tag);
        rule.putObject("notify").put("mode", mode).put("budgetPerDay", BUDGET);
        rule.putArray("channels").addObject().put("type", "webhook").put("url", hook.toString());
        String id = EventJson.mapper()
                .readTree(sent(post("/v1/rules", EventJson.text(rule)), CREATED))
                .path("id")
                .asString();
        JsonNode receiver = EventJson.mapper()
                .readTree(sent(post(RULES + id + "/test", ""), OK))
                .path("items")
                .path(0);
        if (!receiver.path("standing").asString("").equals("verified")) {
            throw new BenchException("The receiver " + hook + " was not verified: " + receiver);
        }
        return id;
    }

    @Override
    public void close(String rule) {
        sent(to(RULES + rule).header("If-Match", FIRST_TAG).DELETE(), NO_CONTENT);
    }

    private HttpRequest.Builder post(String path, String body) {
        return to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(alert.resolve(path)).header("Authorization", "Bearer " + key);
    }

    private String sent(HttpRequest.Builder building, int expected) {
        HttpRequest request = building.build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new BenchException(request.method() + " " + request.uri() + " answered " + answer.statusCode()
                        + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new BenchException(request.uri() + " does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("Interrupted", e);
        }
    }
}
