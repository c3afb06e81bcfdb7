package silkwire.search.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many articles (or stories, where they are grouped) hold a value; {@code label} is its name for people where it has
 * one, {@code relation} says {@code estimate} where the number is one, {@code children} are the narrower values of a tree.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FacetCount(
        String value,
        @Nullable String label,
        long count,
        @Nullable String relation,
        List<FacetCount> children) {
    /** Copies the children. */
    public FacetCount {
        children = List.copyOf(children);
    }

    /** An exact count of a value that has no narrower ones. */
    public FacetCount(String value, @Nullable String label, long count) {
        this(value, label, count, null, List.of());
    }

    FacetCount with(List<FacetCount> narrower) {
        return new FacetCount(value, label, count, relation, narrower);
    }
}
