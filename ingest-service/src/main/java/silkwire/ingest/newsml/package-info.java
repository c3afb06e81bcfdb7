/** NewsML-G2 of the IPTC: news items, packages of them, and messages that carry both. */
@NullMarked
package silkwire.ingest.newsml;

import org.jspecify.annotations.NullMarked;
