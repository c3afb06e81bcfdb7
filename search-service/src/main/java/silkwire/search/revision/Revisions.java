package silkwire.search.revision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The revisions of an article, the first one first, and where it was asked for how two of them differ. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Revisions(
        String id, List<ObjectNode> revisions, @Nullable Difference difference) {
    /** Copies the revisions. */
    public Revisions {
        revisions = List.copyOf(revisions);
    }

    /** How revision {@code to} differs from revision {@code from}. */
    public record Difference(int from, int to, List<TextDifference.Step> title, List<TextDifference.Step> body) {}
}
