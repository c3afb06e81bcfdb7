/** Sources as those who run them look at them: what of theirs was refused, and why. */
@NullMarked
package silkwire.ingest.source;

import org.jspecify.annotations.NullMarked;
