package silkwire.common.query;

import java.util.Optional;
import java.util.Set;

/** The regions an article may be tagged with, version 1. */
public final class RegionVocabulary {
    private static final Set<String> CODES = Set.of(
            "central-asia",
            "caucasus",
            "middle-east",
            "gulf",
            "north-africa",
            "levant",
            "eastern-europe",
            "western-europe",
            "northern-europe",
            "southern-europe",
            "balkans",
            "baltics",
            "north-america",
            "latin-america",
            "east-asia",
            "south-asia",
            "southeast-asia",
            "sub-saharan-africa",
            "oceania");

    private RegionVocabulary() {}

    /** All codes. */
    public static Set<String> codes() {
        return CODES;
    }

    static Optional<String> codeOf(String text) {
        return Optional.of(text.replace(' ', '-')).filter(CODES::contains);
    }
}
