package silkwire.search.kafka;

import java.io.Serial;

/** Ends an attempt at a batch whose records are not all settled; the container keeps the batch and tries again. */
final class IndexWaitsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    IndexWaitsException(String reason) {
        super(reason, null, false, false);
    }
}
