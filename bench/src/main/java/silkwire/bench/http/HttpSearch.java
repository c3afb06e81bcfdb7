package silkwire.bench.http;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Search;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** Asks the search API. */
public final class HttpSearch implements Search {
    private static final String PATH = "/v1/articles";
    private static final String LARGEST_PAGE = "200";
    private static final int OK = 200;

    private final Api api;

    /** Of the search-service at this address. */
    public HttpSearch(URI search, String key) {
        this.api = new Api(search, key);
    }

    @Override
    public long count(String tag, Instant published) {
        JsonNode total = ask(Map.of("q", "tag:" + tag, "from", published.toString(), "sort", "oldest", "size", "1"))
                .path("total");
        if (!total.path("relation").asString("").equals("eq")) {
            throw new BenchException("The search does not count exactly: " + total);
        }
        return total.path("value").asLong();
    }

    @Override
    public List<Found> since(String tag, Instant published) {
        List<Found> found = new ArrayList<>();
        Map<String, String> parameters = new TreeMap<>(
                Map.of("q", "tag:" + tag, "from", published.toString(), "sort", "oldest", "size", LARGEST_PAGE));
        while (true) {
            JsonNode page = ask(parameters);
            page.path("items").forEach(item -> found.add(found(item)));
            if (!page.has("nextCursor")) {
                return found;
            }
            parameters.put("cursor", page.path("nextCursor").asString());
        }
    }

    private JsonNode ask(Map<String, String> parameters) {
        HttpResponse<String> answer = api.get(PATH, parameters);
        if (answer.statusCode() != OK) {
            throw new BenchException("A search was refused (" + answer.statusCode() + "): " + answer.body());
        }
        return EventJson.mapper().readTree(answer.body());
    }

    private static Found found(JsonNode item) {
        return new Found(
                item.path("id").asString(),
                time(item, "receivedAt"),
                time(item, "enrichedAt"),
                time(item, "indexedAt"));
    }

    private static Instant time(JsonNode item, String field) {
        return Instant.parse(item.path(field).asString());
    }
}
