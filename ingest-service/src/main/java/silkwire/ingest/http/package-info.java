/** The outbound HTTP side: documents fetched from sites of others, within the outbound address rule. */
@NullMarked
package silkwire.ingest.http;

import org.jspecify.annotations.NullMarked;
