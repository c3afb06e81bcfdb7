/** What formats say an item is about, by the codes of the IPTC. */
@NullMarked
package silkwire.ingest.topic;

import org.jspecify.annotations.NullMarked;
