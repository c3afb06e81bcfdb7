package silkwire.common.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** What a key may do. */
public enum Scope {
    /** Push and withdraw articles of its sources. */
    @JsonProperty("articles:write")
    ARTICLES_WRITE("articles:write"),
    /** Search and read. */
    @JsonProperty("search:read")
    SEARCH_READ("search:read"),
    /** Make and change alert rules. */
    @JsonProperty("rules:write")
    RULES_WRITE("rules:write"),
    /** Erase, replay, override. */
    @JsonProperty("admin")
    ADMIN("admin");

    private final String text;

    Scope(String text) {
        this.text = text;
    }

    /** As it is written in {@code silkwire.yml}. */
    public String text() {
        return text;
    }

    /** The scope written as {@code text}, if there is one. */
    public static Optional<Scope> of(String text) {
        return Arrays.stream(values()).filter(scope -> scope.text.equals(text)).findFirst();
    }
}
