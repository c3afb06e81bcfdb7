package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
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
import silkwire.common.query.QueryParser;
import silkwire.common.query.QueryView;
import silkwire.common.query.QueryWarning;
import silkwire.search.article.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Shows how a query is understood. */
@RestController
@RequestMapping("/v1/query")
final class QueryController {
    private final QueryParser parser;

    QueryController(QueryParser parser) {
        this.parser = parser;
    }

    /** A query as it is understood: its tree, its normal form, what it was expanded to, what the writer should know. */
    record QueryAnswer(QueryView tree, String parsed, List<String> expansions, List<QueryWarning> warnings) {}

    @GetMapping
    @Operation(summary = "Show how a query is understood")
    QueryAnswer query(@RequestParam MultiValueMap<String, String> parameters) {
        return answer(parameters);
    }

    @PostMapping("/query")
    @Operation(summary = "Show how a query in a JSON body is understood")
    QueryAnswer query(@RequestBody ObjectNode body) {
        return answer(JsonParameters.of(body));
    }

    private QueryAnswer answer(Map<String, List<String>> parameters) {
        String text = Parameters.only("q", parameters);
        ParsedQuery query = parser.parse(text).orThrow();
        return new QueryAnswer(QueryView.of(query.tree()), query.normalForm(), List.of(), query.warnings());
    }
}
