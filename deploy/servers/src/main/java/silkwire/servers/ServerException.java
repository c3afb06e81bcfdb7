package silkwire.servers;

/** A server that could not be resolved, started or reached; the message says what to look at. */
public class ServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public ServerException(String message) {
        super(message);
    }

    /** With a message for people and what led to it. */
    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
