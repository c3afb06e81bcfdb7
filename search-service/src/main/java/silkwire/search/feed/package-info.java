/**
 * A query as a feed that readers subscribe to: its newest articles as Atom (RFC 4287) or JSON Feed 1.1, with links to
 * itself and to the page of older ones.
 */
@NullMarked
package silkwire.search.feed;

import org.jspecify.annotations.NullMarked;
