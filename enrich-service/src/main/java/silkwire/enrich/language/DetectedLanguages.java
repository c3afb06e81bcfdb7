package silkwire.enrich.language;

import java.util.List;
import silkwire.common.event.Language;
import silkwire.common.event.LanguageShare;
import silkwire.enrich.text.LanguageBits;

/** The language of a text, and others that parts of it are written in. */
public record DetectedLanguages(Language language, List<LanguageShare> others) {
    /** The code for a language that is not known. */
    public static final String UNDETERMINED = "und";

    /** Copies the list. */
    public DetectedLanguages {
        others = List.copyOf(others);
    }

    /** The languages as a set of {@link LanguageBits}; every language where none was recognised. */
    public long bits() {
        if (language.code().equals(UNDETERMINED)) {
            return LanguageBits.ALL;
        }
        long bits = LanguageBits.of(language.code());
        for (LanguageShare other : others) {
            bits |= LanguageBits.of(other.code());
        }
        return bits;
    }
}
