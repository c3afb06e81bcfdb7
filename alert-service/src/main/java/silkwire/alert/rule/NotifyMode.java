package silkwire.alert.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a notification is about: a story, told once and kept up to date, or every article. */
public enum NotifyMode {
    STORY,
    ARTICLE;

    /** As it stands in JSON. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
