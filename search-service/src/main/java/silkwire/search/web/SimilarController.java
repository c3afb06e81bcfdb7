package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventJson;
import silkwire.search.article.ArticleSearch;
import silkwire.search.similar.SimilarArticles;
import silkwire.search.similar.SimilarReader;

/** Shows articles like another one. */
@RestController
final class SimilarController {
    private final ArticleSearch search;
    private final SimilarReader reader;

    SimilarController(ArticleSearch search, SimilarReader reader) {
        this.search = search;
        this.reader = reader;
    }

    @GetMapping("/v1/articles/{id:art_.*}/similar")
    @Operation(
            summary = "Show articles like this one, each with the reason",
            description =
                    "First other articles of its story, then articles of other stories that share its telling words,"
                            + " or in any language a country in focus and a topic within three days.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "by",
            description = "story or content, both unless said",
            example = "story")
    @Parameter(in = ParameterIn.QUERY, name = "size", description = "1 to 50 of each, usually 10", example = "10")
    SimilarArticles similar(
            @PathVariable @Parameter(example = "art_0123456789abcdefghjkmnpqrs") String id,
            @RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        ArticleEnriched article = search.find(id)
                .map(json -> EventJson.mapper().treeToValue(json, ArticleEnriched.class))
                .orElseThrow(() -> MissingArticle.problem(id));
        return reader.read(article, parameters);
    }
}
