/** Lists of articles as sites publish them: RSS of every kind, Atom, JSON Feed and the news sitemaps of Google. */
@NullMarked
package silkwire.ingest.syndication;

import org.jspecify.annotations.NullMarked;
