/**
 * Pages of HTML: the article in them without what stands around it, and what the page says of the article: title, authors,
 * dates, language, canonical address.
 */
@NullMarked
package silkwire.ingest.page;

import org.jspecify.annotations.NullMarked;
