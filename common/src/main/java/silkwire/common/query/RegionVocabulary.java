package silkwire.common.query;

import java.util.Optional;
import java.util.Set;

/** The regions an article may be tagged with, version 1. */
public final class RegionVocabulary {
    private static final Set<String> CODES = Set.of(
            "baltic",
            "caucasus",
            "central-asia",
            "east-asia",
            "gulf",
            "levant",
            "maghreb",
            "nordic",
            "south-asia",
            "south-east-asia",
            "western-balkans");

    private RegionVocabulary() {}

    /** All codes. */
    public static Set<String> codes() {
        return CODES;
    }

    static Optional<String> codeOf(String text) {
        return Optional.of(text.replace(' ', '-')).filter(CODES::contains);
    }
}
