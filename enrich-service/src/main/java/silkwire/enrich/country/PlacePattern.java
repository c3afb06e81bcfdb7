package silkwire.enrich.country;

import java.util.Map;
import silkwire.enrich.text.LanguageBits;

/** A pattern of a place, the language whose endings it takes, and the languages it is used in. */
record PlacePattern(String pattern, String language, long languages, Name name) {

    /** Puts the pattern among {@code patterns}; languages with the same endings share one. */
    static void merge(Map<String, PlacePattern> patterns, String pattern, String language, Name name) {
        long bits = LanguageBits.of(language);
        patterns.merge(
                NameForms.family(language) + '\t' + pattern + '\t' + name.unsure(),
                new PlacePattern(pattern, language, bits, name),
                (old, added) -> new PlacePattern(old.pattern, old.language, old.languages | bits, old.name));
    }
}
