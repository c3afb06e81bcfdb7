/**
 * Documents of any format, opened: which format one is, whatever its sender calls it, and the items it holds.
 *
 * <p>{@code DocumentReader} is the only way in, for the HTTP side, the poller of feeds and the offline commands alike. The
 * packages below it each know one format and make a {@code Draft} of each item; whether that becomes an article is judged
 * in one place, {@code silkwire.common.item}.
 */
@NullMarked
package silkwire.ingest.format;

import org.jspecify.annotations.NullMarked;
