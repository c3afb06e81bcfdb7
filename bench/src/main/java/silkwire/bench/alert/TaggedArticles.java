package silkwire.bench.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleId;
import silkwire.common.event.ArticleReceived;
import silkwire.common.json.EventJson;
import silkwire.enrich.article.SoloEnrichment;
import silkwire.enrich.tagging.TaggingPipeline;
import tools.jackson.databind.node.ObjectNode;

/** Articles of texts, tagged as the product tags them. */
final class TaggedArticles {
    private static final Instant FIRST = Instant.parse("2026-11-22T06:00:00Z");
    private static final int LONGEST_TITLE = 80;

    private TaggedArticles() {}

    /** At most {@code most} articles of these texts, languages mixed by {@code seed}. */
    static List<ArticleEnriched> of(Map<String, List<String>> texts, int most, long seed) {
        List<String> all = new ArrayList<>();
        texts.values().forEach(all::addAll);
        Collections.sort(all);
        Collections.shuffle(all, new Random(seed));
        SoloEnrichment enrichment = new SoloEnrichment(TaggingPipeline.embedded(() -> 0));
        List<ArticleEnriched> articles = new ArrayList<>();
        for (String text : all.subList(0, Math.min(most, all.size()))) {
            Instant then = FIRST.plus(Duration.ofSeconds(articles.size()));
            articles.add(enrichment.enrich(received(articles.size(), text, then), then));
        }
        return articles;
    }

    /** The beginning of the text stands over it as its title. */
    private static ArticleReceived received(int number, String text, Instant then) {
        String item = "bench-" + number;
        ObjectNode json = EventJson.mapper().createObjectNode();
        json.put("id", ArticleId.ofItem("bench", item)).put("operation", "push").put("receivedAt", then.toString());
        json.putObject("source").put("id", "bench").put("name", "Bench");
        int title = text.indexOf(' ', Math.min(LONGEST_TITLE, text.length()));
        json.putObject("item")
                .put("sourceItemId", item)
                .put("title", title < 0 ? "" : text.substring(0, title))
                .put("body", text)
                .put("publishedAt", then.toString());
        return EventJson.mapper().treeToValue(json, ArticleReceived.class);
    }
}
