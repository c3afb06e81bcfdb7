package silkwire.standalone.product;

/** Something a person has to know and can do something about; shown without a stack trace. */
public final class ProductException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public ProductException(String message) {
        super(message);
    }

    /** With a message for people and what led to it. */
    public ProductException(String message, Throwable cause) {
        super(message, cause);
    }
}
