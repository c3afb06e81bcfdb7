/**
 * Counts over time and by field: how many articles, stories or independent outlets, in each stretch of time and for each
 * value, and in which stretches a source that usually delivers delivered nothing.
 *
 * <p>{@link silkwire.search.count.CountReader} turns parameters into a {@link silkwire.search.count.CountQuestion}, the port
 * {@link silkwire.search.count.CountSearch} counts what there is, and {@link silkwire.search.count.Counter} lays it out:
 * every stretch of time in its place, also the empty ones, for every value that is shown.
 */
@NullMarked
package silkwire.search.count;

import org.jspecify.annotations.NullMarked;
