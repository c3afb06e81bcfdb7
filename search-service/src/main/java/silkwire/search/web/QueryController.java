package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryExpansion;
import silkwire.common.query.QueryParser;
import silkwire.common.query.QueryView;
import silkwire.common.query.QueryWarning;
import silkwire.search.article.Parameters;
import tools.jackson.databind.JsonNode;

/** Shows how a query is understood. */
@RestController
@RequestMapping("/v1/query")
final class QueryController {
    private final QueryParser parser;

    QueryController(QueryParser parser) {
        this.parser = parser;
    }

    /** A query as it is understood: its tree, its normal form, what it was expanded to, what the writer should know. */
    record QueryAnswer(QueryView tree, String parsed, List<QueryExpansion> expansions, List<QueryWarning> warnings) {}

    @GetMapping
    @Operation(summary = "Show how a query is understood")
    @Parameter(in = ParameterIn.QUERY, name = "q", description = "query", example = "country:KZ lang:ar")
    QueryAnswer query(@RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        return answer(parameters);
    }

    @PostMapping("/query")
    @Operation(summary = "Show how a query in a JSON body is understood")
    QueryAnswer query(@RequestBody Map<String, JsonNode> body) {
        return answer(JsonParameters.of(body));
    }

    private QueryAnswer answer(Map<String, List<String>> parameters) {
        String text = Parameters.only("q", parameters);
        ParsedQuery query = parser.parse(text).orThrow();
        return new QueryAnswer(QueryView.of(query.tree()), query.normalForm(), query.expansions(), query.warnings());
    }
}
