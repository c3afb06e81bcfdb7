/**
 * What is unusual now against the weeks before: countries, topics, outlets and words whose share of the articles found is
 * larger in a window than it was in the weeks before it, by more than chance explains; what is merely frequent is not shown.
 *
 * <p>{@link silkwire.search.trend.TrendReader} reads the question, the port {@link silkwire.search.trend.TrendSearch} counts
 * on both sides, and {@link silkwire.search.trend.TrendFinder} weighs and orders.
 */
@NullMarked
package silkwire.search.trend;

import org.jspecify.annotations.NullMarked;
