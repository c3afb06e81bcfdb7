/**
 * The way in: batch listeners that decode, write, set poison aside and commit, in this order. While the index puts
 * documents off or cannot be reached, the batch is kept, consumption pauses and the partition waits.
 */
@NullMarked
package silkwire.search.kafka;

import org.jspecify.annotations.NullMarked;
