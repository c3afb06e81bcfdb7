package silkwire.common.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The regions an article may be tagged with and the countries they consist of, version 1. */
public final class RegionVocabulary {
    private static final Map<String, Set<String>> COUNTRIES = new LinkedHashMap<>();

    static {
        region("central-asia", "KZ", "KG", "TJ", "TM", "UZ");
        region("caucasus", "AM", "AZ", "GE");
        region("gulf", "AE", "BH", "KW", "OM", "QA", "SA");
        region("levant", "IL", "JO", "LB", "PS", "SY");
        region("maghreb", "DZ", "LY", "MA", "MR", "TN");
        region("baltic", "EE", "LT", "LV");
        region("nordic", "DK", "FI", "IS", "NO", "SE");
        region("western-balkans", "AL", "BA", "ME", "MK", "RS", "XK");
        region("south-asia", "AF", "BD", "BT", "IN", "LK", "MV", "NP", "PK");
        region("east-asia", "CN", "JP", "KP", "KR", "MN", "TW");
        region("south-east-asia", "BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN");
    }

    private RegionVocabulary() {}

    private static void region(String code, String... countries) {
        COUNTRIES.put(code, Set.of(countries));
    }

    /** All codes. */
    public static Set<String> codes() {
        return Collections.unmodifiableSet(COUNTRIES.keySet());
    }

    /** The countries of a region, as ISO 3166-1 codes; none where there is no such region. */
    public static Set<String> countriesOf(String region) {
        return COUNTRIES.getOrDefault(region, Set.of());
    }

    static Optional<String> codeOf(String text) {
        return Optional.of(text.replace(' ', '-')).filter(COUNTRIES::containsKey);
    }
}
