package silkwire.bench.measurement;

/** A measurement that failed or is worth nothing; the message is for people. */
public final class BenchException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public BenchException(String message) {
        super(message);
    }

    /** With a message for people and what led to it. */
    public BenchException(String message, Throwable cause) {
        super(message, cause);
    }
}
