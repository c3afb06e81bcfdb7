package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import silkwire.search.article.Parameters;
import silkwire.search.reindex.ReindexReport;
import silkwire.search.reindex.ReindexRequest;
import silkwire.search.reindex.Reindexing;

/** Builds the indices anew beside those that are served. */
@RestController
@RequestMapping("/v1/reindex")
final class ReindexController {
    private static final String KEEP_OLD = "keepOld";
    private static final String ACCEPT_DIFFERENCE = "acceptDifference";

    private final Reindexing reindexing;

    ReindexController(Reindexing reindexing) {
        this.reindexing = reindexing;
    }

    @GetMapping
    @Operation(
            summary = "How the indices stand (scope admin)",
            description =
                    "Which version is served, which is being built and how far, how the last build ended with what"
                            + " was compared, which versions wait to be removed (until nobody reads them) and which were kept.")
    ReindexReport report(@RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        Parameters.requireKnown(parameters, Set.of());
        return reindexing.report();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Build the indices anew from the topics (scope admin)",
            description =
                    "They are built beside those that are served, and served in their place when both have as many"
                            + " documents of each kind and month. Where a build is on its way it goes on, and ends as asked here.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = KEEP_OLD,
            description = "true leaves the indices before where they are, unserved",
            example = "false")
    @Parameter(
            in = ParameterIn.QUERY,
            name = ACCEPT_DIFFERENCE,
            description = "true serves the new indices also where they have more or fewer documents",
            example = "false")
    ReindexReport begin(@RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        Parameters asked = Parameters.of(parameters, Set.of(KEEP_OLD, ACCEPT_DIFFERENCE));
        return reindexing.begin(new ReindexRequest(asked.flag(KEEP_OLD, false), asked.flag(ACCEPT_DIFFERENCE, false)));
    }

    @DeleteMapping
    @Operation(
            summary = "Give the build up (scope admin)",
            description = "What is served stays as it is; what was built is removed. 404 where nothing is being built.")
    ReindexReport cancel(@RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        Parameters.requireKnown(parameters, Set.of());
        return reindexing.cancel();
    }
}
