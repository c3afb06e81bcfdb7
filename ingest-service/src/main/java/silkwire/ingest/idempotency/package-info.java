/** Pushes that a client may repeat under one {@code Idempotency-Key}: the answer of the first is the answer of all. */
@NullMarked
package silkwire.ingest.idempotency;

import org.jspecify.annotations.NullMarked;
