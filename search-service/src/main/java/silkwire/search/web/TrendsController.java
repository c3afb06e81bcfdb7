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
import silkwire.search.trend.TrendFinder;
import silkwire.search.trend.TrendReader;
import silkwire.search.trend.Trends;
import tools.jackson.databind.JsonNode;

/** Shows what is unusual now against the weeks before. */
@RestController
@RequestMapping("/v1/trends")
final class TrendsController {
    private final TrendReader reader;
    private final TrendFinder finder;

    TrendsController(TrendReader reader, TrendFinder finder) {
        this.reader = reader;
        this.finder = finder;
    }

    @GetMapping
    @FilterParameters
    @NarrowingParameters
    @Parameter(in = ParameterIn.QUERY, name = "window", description = "how long now is, usually P1D", example = "P1D")
    @Parameter(in = ParameterIn.QUERY, name = "weeks", description = "weeks before it, 1 to 52, usually 4")
    @Parameter(in = ParameterIn.QUERY, name = "kinds", description = "country, topic, outlet, word; usually all")
    @Parameter(in = ParameterIn.QUERY, name = "top", description = "of each kind, 1 to 100, usually 20")
    @Operation(
            summary = "Show what is unusual now against the weeks before",
            description = "to ends the window, which is now without it; from cannot be set: weeks says how far back.")
    Trends trends(@RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        return answer(parameters);
    }

    @PostMapping({"", "/query"})
    @Operation(summary = "Show trends with parameters in a JSON body", description = "The names of GET /v1/trends.")
    Trends query(@RequestBody Map<String, JsonNode> body) {
        return answer(JsonParameters.of(body));
    }

    private Trends answer(Map<String, List<String>> parameters) {
        return finder.find(reader.read(parameters));
    }
}
