/** NITF 3.x: the News Industry Text Format of the IPTC, as a document and as the body of others. */
@NullMarked
package silkwire.ingest.nitf;

import org.jspecify.annotations.NullMarked;
