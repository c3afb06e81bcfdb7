package silkwire.bench.http;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import silkwire.bench.measurement.BenchException;
import silkwire.bench.measurement.Search;
import silkwire.common.http.ServiceClient;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** Asks the search API. */
public final class HttpSearch implements Search {
    private static final String PATH = "/v1/articles";
    private static final String LARGEST_PAGE = "200";
    private static final int OK = 200;

    private final ServiceClient service;

    /** Of the search-service at this address. */
    public HttpSearch(URI search, String key) {
        this.service = new ServiceClient(search, key);
    }

    @Override
    public long count(String tag, Instant published) {
        JsonNode total = ask(from(tag, published, "1")).path("total");
        if (!total.path("relation").asString("").equals("eq")) {
            throw new BenchException("The search does not count exactly: " + total);
        }
        return total.path("value").asLong();
    }

    @Override
    public Map<String, String> stories(String tag) {
        Map<String, String> found = new HashMap<>();
        Map<String, List<String>> parameters = from(tag, Instant.EPOCH, LARGEST_PAGE);
        while (true) {
            JsonNode page = ask(parameters);
            page.path("items")
                    .forEach(item -> found.put(
                            item.path("id").asString(),
                            item.path("story").path("id").asString()));
            if (!page.has("nextCursor")) {
                return found;
            }
            parameters.put("cursor", List.of(page.path("nextCursor").asString()));
        }
    }

    private JsonNode ask(Map<String, List<String>> parameters) {
        try {
            ServiceClient.Answer answer = service.get(PATH, parameters);
            if (answer.status() != OK) {
                throw new BenchException("A search was refused (" + answer.status() + "): " + answer.body());
            }
            return EventJson.mapper().readTree(answer.body());
        } catch (IOException e) {
            throw new BenchException("The search-service does not answer: " + e.getMessage(), e);
        }
    }

    /** The run's articles published from there on, the earliest in front. */
    private static Map<String, List<String>> from(String tag, Instant published, String size) {
        return new TreeMap<>(Map.of(
                "q", List.of("tag:" + tag),
                "from", List.of(published.toString()),
                "sort", List.of("oldest"),
                "size", List.of(size)));
    }
}
