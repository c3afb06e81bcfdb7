package silkwire.common.json;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Bytes that are not the event they should be: poison, to be set aside with this message as the reason. */
public final class EventDecodingException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Says what was expected and why the bytes are not that. */
    public EventDecodingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
