package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import silkwire.search.export.Export;
import silkwire.search.export.Exporter;
import tools.jackson.databind.JsonNode;

/** Hands out any number of articles. */
@RestController
@RequestMapping("/v1/export")
final class ExportController {
    private static final Logger LOG = LoggerFactory.getLogger(ExportController.class);
    private static final String TOTAL = "X-Total-Count";

    private final Exporter exporter;

    ExportController(Exporter exporter) {
        this.exporter = exporter;
    }

    @GetMapping
    @FilterParameters
    @NarrowingParameters
    @Parameter(in = ParameterIn.QUERY, name = "format", description = "ndjson or csv", example = "csv")
    @Parameter(in = ParameterIn.QUERY, name = "sort", description = "newest or oldest", example = "newest")
    @Parameter(in = ParameterIn.QUERY, name = "cursor", description = "the last cursor of a broken export")
    @Operation(
            summary = "Export all articles of a query as lines of JSON or as a table",
            description = "All of them come from one moment, however long it takes. X-Total-Count says how many follow;"
                    + " in NDJSON the first line does too, and the last one says whether the export is complete. After"
                    + " every batch stands a cursor: cut a broken export behind its last cursor and go on from there.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "application/x-ndjson", examples = @ExampleObject("""
                                        {"export":{"total":2,"query":"country:KZ AND status:current"}}
                                        {"id":"art_1","title":"قمة أستانا"}
                                        {"id":"art_2","title":"Астанадағы кездесу"}
                                        {"summary":{"articles":2,"complete":true}}
                                        """)),
                @Content(mediaType = "text/csv")
            })
    ResponseEntity<StreamingResponseBody> export(
            @RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        return answer(parameters);
    }

    @PostMapping({"", "/query"})
    @Operation(
            summary = "Export with parameters in a JSON body",
            description = "The same names as GET /v1/export, for queries too long for a URL.")
    ResponseEntity<StreamingResponseBody> query(@RequestBody Map<String, JsonNode> body) {
        return answer(JsonParameters.of(body));
    }

    private ResponseEntity<StreamingResponseBody> answer(Map<String, List<String>> parameters) {
        Export export = exporter.export(parameters);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, export.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"articles." + export.format().text() + "\"")
                .header(TOTAL, Long.toString(export.total()))
                .body(out -> {
                    try {
                        export.writeTo(out);
                    } catch (IOException e) {
                        LOG.debug("An export ended because its reader went away: {}", e.toString());
                    }
                });
    }
}
