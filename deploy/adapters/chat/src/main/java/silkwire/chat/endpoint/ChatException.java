package silkwire.chat.endpoint;

/** The endpoint gave no answer. */
public final class ChatException extends Exception {
    private static final long serialVersionUID = 1;

    private final ChatOutcome outcome;

    /** With what it counts as. */
    public ChatException(ChatOutcome outcome, String message, Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    /** What it counts as. */
    public ChatOutcome outcome() {
        return outcome;
    }
}
