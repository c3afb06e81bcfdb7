package silkwire.onnx.runtime;

import org.jspecify.annotations.Nullable;

/** A model directory that cannot be used, or a model that failed; the message says what to mend. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** What is wrong, and what was underneath. */
    public ModelException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
