/** ninjs of the IPTC, 1.x to 3.x: news in JSON. */
@NullMarked
package silkwire.ingest.ninjs;

import org.jspecify.annotations.NullMarked;
