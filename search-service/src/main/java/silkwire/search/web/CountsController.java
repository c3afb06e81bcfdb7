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
import silkwire.search.count.CountReader;
import silkwire.search.count.Counter;
import silkwire.search.count.Counts;
import tools.jackson.databind.JsonNode;

/** Counts articles, stories or outlets over time and by field. */
@RestController
@RequestMapping("/v1/counts")
final class CountsController {
    private final CountReader reader;
    private final Counter counter;

    CountsController(CountReader reader, Counter counter) {
        this.reader = reader;
        this.counter = counter;
    }

    @GetMapping
    @FilterParameters
    @NarrowingParameters
    @Parameter(in = ParameterIn.QUERY, name = "by", description = "one or two fields", example = "country,stance")
    @Parameter(in = ParameterIn.QUERY, name = "interval", description = "hour, day, week, month", example = "day")
    @Parameter(in = ParameterIn.QUERY, name = "unit", description = "articles, stories, outlets", example = "stories")
    @Parameter(in = ParameterIn.QUERY, name = "top", description = "values of each field, 1 to 100, usually 10")
    @Parameter(in = ParameterIn.QUERY, name = "gaps", description = "false leaves gaps of feeds out")
    @Operation(
            summary = "Count over time and by up to two fields",
            description = "Every stretch of time is there, also the empty ones; gaps names the sources that usually"
                    + " deliver in such a stretch and delivered nothing.")
    Counts counts(@RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        return answer(parameters);
    }

    @PostMapping({"", "/query"})
    @Operation(summary = "Count with parameters in a JSON body", description = "The same names as GET /v1/counts.")
    Counts query(@RequestBody Map<String, JsonNode> body) {
        return answer(JsonParameters.of(body));
    }

    private Counts answer(Map<String, List<String>> parameters) {
        return counter.count(reader.read(parameters));
    }
}
