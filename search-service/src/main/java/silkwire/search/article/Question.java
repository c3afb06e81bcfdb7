package silkwire.search.article;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryNode;

/**
 * One page of articles as it is asked for: a query and filters that all must match, read at {@code now} in {@code zone};
 * the order, how many, from which position on, counted by which facets, with highlights or without.
 */
public record Question(
        ParsedQuery query,
        List<QueryNode> filters,
        Instant now,
        ZoneId zone,
        Order order,
        int size,
        @Nullable Position after,
        Set<Facet> facets,
        boolean highlight) {
    /** The most articles of one page. */
    public static final int LARGEST_PAGE = 200;

    /** Copies the collections; refuses a page of a size that cannot be asked for. */
    public Question {
        filters = List.copyOf(filters);
        facets = Set.copyOf(facets);
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST_PAGE + " articles, not " + size);
        }
    }
}
