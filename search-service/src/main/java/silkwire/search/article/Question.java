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
 *
 * @param narrowing what else articles are chosen by
 * @param recency whether, in order of relevance, a recent article counts more than an old one
 * @param byStory whether each story is answered once, by the article that comes first in the order
 * @param reader who asks, so that nobody holds more snapshots of the index than his share
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
        boolean highlight,
        Narrowing narrowing,
        boolean recency,
        boolean byStory,
        String reader) {
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

    /** The same, asked by {@code name}. */
    public Question askedBy(String name) {
        return new Question(
                query, filters, now, zone, order, size, after, facets, highlight, narrowing, recency, byStory, name);
    }
}
