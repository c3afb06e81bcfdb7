package silkwire.search.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** How many articles hold a value; {@code label} is its name for people where it has one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacetCount(String value, @Nullable String label, long count) {}
