package silkwire.search.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.search.revision.RevisionReader;
import silkwire.search.revision.Revisions;

/** Shows the revisions of an article and how they differ. */
@RestController
final class RevisionsController {
    private final RevisionReader reader;

    RevisionsController(RevisionReader reader) {
        this.reader = reader;
    }

    @GetMapping("/v1/articles/{id:art_.*}/revisions")
    @Operation(
            summary = "Show every revision of an article",
            description =
                    "With from and to also how the one differs from the other, word by word: what stays, was added,"
                            + " removed or changed, with its place in both texts.")
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "number of a revision", example = "1")
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "number of a revision", example = "2")
    Revisions revisions(
            @PathVariable @Parameter(example = "art_0123456789abcdefghjkmnpqrs") String id,
            @RequestParam @Parameter(hidden = true) MultiValueMap<String, String> parameters) {
        return reader.read(id, parameters).orElseThrow(() -> MissingArticle.problem(id));
    }
}
