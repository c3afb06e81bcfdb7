package silkwire.common.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/** Characters that are read as others before a text is cut into words; the longest match wins. */
public record CharMapping(String name, Map<String, String> replacements) {

    /** Copies the replacements. */
    public CharMapping {
        replacements = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(replacements));
    }
}
