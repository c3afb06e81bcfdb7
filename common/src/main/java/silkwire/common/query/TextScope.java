package silkwire.common.query;

import java.util.List;
import silkwire.common.event.TextField;

/** Where words are looked for. */
public enum TextScope {
    /** The title. */
    TITLE,
    /** The body. */
    BODY,
    /** Title and body. */
    TEXT;

    /** The fields, any of which may hold the words. */
    public List<TextField> fields() {
        return switch (this) {
            case TITLE -> List.of(TextField.TITLE);
            case BODY -> List.of(TextField.BODY);
            case TEXT -> List.of(TextField.TITLE, TextField.BODY);
        };
    }
}
