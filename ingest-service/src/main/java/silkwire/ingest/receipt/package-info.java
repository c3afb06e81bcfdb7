/** Receipts: what became of each item, given only after the log has acknowledged its event. */
@NullMarked
package silkwire.ingest.receipt;

import org.jspecify.annotations.NullMarked;
