package silkwire.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import silkwire.common.event.ArticleId;
import silkwire.common.json.EventJson;
import silkwire.search.article.ArticleJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An enriched article as the topic carries it, changed step by step. */
public final class ArticleFixture {
    private final ObjectNode json;

    private ArticleFixture(String item) {
        String id = ArticleId.ofItem("anbaa", item);
        json = (ObjectNode) EventJson.mapper().readTree("""
                {"sequence":1,"revision":1,"cause":"push","status":"current","correction":false,"backfill":false,
                 "homeMonth":"2026.11","source":{"id":"anbaa","name":"Anbaa","country":"EG"},"outlet":"anbaa24.com",
                 "title":"","body":"","byline":["Aigul Nurlan"],"tags":["Economy"],"marks":[],
                 "language":{"code":"ar","confidence":0.99,"script":"Arab"},"languages":[],
                 "publishedAt":"2026-11-20T10:00:00Z","receivedAt":"2026-11-20T10:01:00Z",
                 "enrichedAt":"2026-11-20T10:01:01Z",
                 "countries":[],"regions":[],"organisations":[],"topics":[],"stances":[],"relations":[],
                 "story":{"id":"sty_1","role":"first"},
                 "enrichment":{"version":"0.1.0","taggers":{"language":"0.1.0"},"micros":310},
                 "ofALaterRelease":{"kept":true}}
                """);
        json.put("id", id);
        json.put("sourceItemId", item);
    }

    public static ArticleFixture article(String item) {
        return new ArticleFixture(item);
    }

    public static String id(String item) {
        return ArticleId.ofItem("anbaa", item);
    }

    public ArticleFixture in(String language, String title, String body) {
        ((ObjectNode) json.get("language")).put("code", language);
        json.put("title", title);
        json.put("body", body);
        return this;
    }

    public ArticleFixture sequence(long sequence) {
        json.put("sequence", sequence);
        return this;
    }

    public ArticleFixture withdrawn() {
        json.put("status", "withdrawn");
        json.put("cause", "withdraw");
        return this;
    }

    public ArticleFixture published(Instant time) {
        json.put("publishedAt", time.toString());
        return this;
    }

    public ArticleFixture with(String field, String value) {
        json.put(field, value);
        return this;
    }

    /** Mentions these countries; the first one is in focus. */
    public ArticleFixture countries(String... codes) {
        ArrayNode countries = json.putArray("countries");
        for (String code : codes) {
            ObjectNode country = countries.addObject();
            country.put("code", code).put("focus", code.equals(codes[0])).put("salience", 1.0 / codes.length);
        }
        return this;
    }

    public ArticleFixture topics(String... codesAndLabels) {
        ArrayNode topics = json.putArray("topics");
        List<String> all = Arrays.asList(codesAndLabels);
        for (int i = 0; i < all.size(); i += 2) {
            topics.addObject()
                    .put("code", all.get(i))
                    .put("label", all.get(i + 1))
                    .put("confidence", 0.9)
                    .put("origin", "tagger");
        }
        return this;
    }

    public ArticleFixture stance(String country, String holder, String label) {
        ArrayNode stances = (ArrayNode) json.get("stances");
        ObjectNode stance = stances.addObject();
        stance.putObject("target").put("type", "country").put("code", country);
        stance.putObject("holder").put("type", holder);
        stance.put("label", label).put("score", 0.6).put("confidence", 0.7);
        return this;
    }

    /** Pushed by this source of this country. */
    public ArticleFixture from(String source, String country) {
        json.putObject("source").put("id", source).put("country", country);
        return this;
    }

    /** In this story, in this role; credited to an agency unless that is empty. */
    public ArticleFixture story(String id, String role, String credit) {
        ObjectNode story = json.putObject("story").put("id", id).put("role", role);
        if (!credit.isEmpty()) {
            story.put("credit", credit);
        }
        return this;
    }

    public byte[] bytes() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As the index holds it. */
    public ArticleJson stored() {
        return new ArticleJson(bytes(), 0, bytes().length);
    }

    public ObjectNode json() {
        return json;
    }
}
