package silkwire.alert.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a notification tells. */
public enum NotificationKind {
    /** A story that the rule was not told of before. */
    STORY,
    /** An article, for rules that are told of every article. */
    ARTICLE,
    /** Something new in a story that was told before. */
    UPDATE,
    /** An article that was told has been corrected. */
    CORRECTION,
    /** An article that was told has been withdrawn. */
    WITHDRAWAL,
    /** What was gathered, by the rule's wish or above its budget. */
    DIGEST,
    /** A condition over time came true. */
    CONDITION,
    /** Something about the rule or a receiver itself. */
    NOTICE,
    /** A sample that was asked for. */
    TEST;

    /** As it stands in JSON. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
