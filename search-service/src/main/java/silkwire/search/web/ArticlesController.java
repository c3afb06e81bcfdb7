package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.Principal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.json.EventJson;
import silkwire.search.article.ArticleJson;
import silkwire.search.article.ArticleSearch;
import silkwire.search.article.Facet;
import silkwire.search.article.FacetCount;
import silkwire.search.article.Highlighter;
import silkwire.search.article.Page;
import silkwire.search.article.QuestionReader;
import silkwire.search.article.Timeline;
import silkwire.search.story.StorySearch;
import silkwire.search.story.StorySummary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Searches articles and shows single ones. */
@RestController
@RequestMapping("/v1/articles")
final class ArticlesController {
    private static final String ONE = "/{id:art_.*}";

    private final QuestionReader reader;
    private final ArticleSearch search;
    private final StorySearch stories;
    private final Highlighter highlighter;

    ArticlesController(QuestionReader reader, ArticleSearch search, StorySearch stories, Highlighter highlighter) {
        this.reader = reader;
        this.search = search;
        this.stories = stories;
        this.highlighter = highlighter;
    }

    @GetMapping
    @SearchParameters
    @Operation(
            summary = "Search articles",
            description = "All parameters must match; the values of one filter are alternatives. Filters take several"
                    + " values, repeated or separated by commas.")
    SearchAnswer articles(
            @RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters,
            @Parameter(hidden = true) Principal key) {
        return answer(parameters, key);
    }

    @PostMapping("/query")
    @Operation(
            summary = "Search articles with parameters in a JSON body",
            description = "The same names as GET /v1/articles, for queries too long for a URL.")
    SearchAnswer query(@RequestBody Map<String, JsonNode> body, @Parameter(hidden = true) Principal key) {
        return answer(JsonParameters.of(body), key);
    }

    @GetMapping(ONE)
    @Operation(summary = "Show an article, withdrawn or not")
    @ApiResponse(content = @Content(schema = @Schema(implementation = ArticleEnriched.class)))
    ObjectNode article(@PathVariable String id) {
        return search.find(id).orElseThrow(() -> MissingArticle.problem(id));
    }

    @GetMapping(ONE + "/timeline")
    @Operation(summary = "Show what happened to an article and when")
    Timeline timeline(@PathVariable String id) {
        Optional<ObjectNode> standing = search.find(id);
        List<ArticleOutcome> fates = search.fates(id);
        if (standing.isEmpty() && fates.isEmpty()) {
            throw MissingArticle.problem(id);
        }
        @Nullable ArticleEnriched article = standing.map(json -> EventJson.mapper().treeToValue(json, ArticleEnriched.class))
                .orElse(null);
        @Nullable Instant indexedAt = standing.map(
                        json -> Instant.parse(json.get("indexedAt").asString()))
                .orElse(null);
        return Timeline.of(id, fates, article, indexedAt);
    }

    private SearchAnswer answer(Map<String, List<String>> parameters, Principal key) {
        long start = System.nanoTime();
        QuestionReader.Read read = reader.read(parameters);
        Page page = search.search(read.question().askedBy(key.getName()));
        if (read.question().byStory()) {
            describeStories(page.articles());
        }
        if (read.question().highlight()) {
            page.articles()
                    .forEach(article -> article.tree()
                            .set(
                                    "highlights",
                                    EventJson.mapper()
                                            .valueToTree(highlighter.highlights(
                                                    read.question().query().tree(), article.article()))));
        }
        return new SearchAnswer(
                new SearchAnswer.Total(page.total(), page.isEstimate() ? "estimate" : "eq"),
                page.articles(),
                facets(page),
                reader.cursor(read, page.next()),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                new SearchAnswer.QueryShown(
                        read.question().query().normalForm(),
                        read.question().query().expansions()));
    }

    /** Adds to each article how large its story is. */
    private void describeStories(List<ArticleJson> articles) {
        List<ObjectNode> trees = articles.stream().map(ArticleJson::tree).toList();
        List<String> ids = trees.stream()
                .map(article -> article.at("/group/story").asString(""))
                .toList();
        Map<String, StorySummary> summaries = stories.summaries(ids);
        for (ObjectNode article : trees) {
            StorySummary summary = summaries.get(article.at("/group/story").asString(""));
            if (summary != null && article.get("group") instanceof ObjectNode group) {
                group.put("articles", summary.articles())
                        .put("copies", summary.copies())
                        .put("outlets", summary.outletCount())
                        .put("independentOutlets", summary.independentCount());
            }
        }
    }

    private static Map<String, List<FacetCount>> facets(Page page) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts = page.facets().get(facet);
            if (counts != null) {
                facets.put(facet.text(), counts);
            }
        }
        return facets;
    }
}
