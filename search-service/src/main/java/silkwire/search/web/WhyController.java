package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventJson;
import silkwire.search.article.ArticleSearch;
import silkwire.search.why.Why;
import silkwire.search.why.WhyReader;
import tools.jackson.databind.JsonNode;

/** Explains why a query finds an article or not. */
@RestController
@RequestMapping("/v1/articles/{id:art_.*}/why")
final class WhyController {
    private final ArticleSearch search;
    private final WhyReader reader;

    WhyController(ArticleSearch search, WhyReader reader) {
        this.search = search;
        this.reader = reader;
    }

    @GetMapping
    @FilterParameters
    @Operation(
            summary = "Explain why a query finds an article or not",
            description = "Clause by clause, with the words as the analysis leaves them on both sides, and the smallest"
                    + " change by which the query would match, tried out on the article.")
    Why why(
            @PathVariable @Parameter(example = "art_0123456789abcdefghjkmnpqrs") String id,
            @RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        return answer(id, parameters);
    }

    @PostMapping("/query")
    @Operation(summary = "Explain a query in a JSON body", description = "The same names as GET …/why.")
    Why query(@PathVariable String id, @RequestBody Map<String, JsonNode> body) {
        return answer(id, JsonParameters.of(body));
    }

    private Why answer(String id, Map<String, List<String>> parameters) {
        ArticleEnriched article = search.find(id)
                .map(json -> EventJson.mapper().treeToValue(json, ArticleEnriched.class))
                .orElseThrow(() -> MissingArticle.problem(id));
        return reader.read(parameters, article);
    }
}
