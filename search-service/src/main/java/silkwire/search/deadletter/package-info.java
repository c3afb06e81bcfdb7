/**
 * Records that no reader could use, as they stand on the topics {@code <topic>-dlt}: listed, the latest first, and
 * replayed as items to {@code articles.received.v1}, where the ledger decides about them anew.
 */
@NullMarked
package silkwire.search.deadletter;

import org.jspecify.annotations.NullMarked;
