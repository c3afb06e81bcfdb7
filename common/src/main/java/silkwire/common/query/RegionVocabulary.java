package silkwire.common.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The regions an article may be tagged with and the countries they consist of, version 2: it added the continents and the Middle East. */
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
        region(
                "middle-east",
                "AE",
                "BH",
                "CY",
                "EG",
                "IL",
                "IQ",
                "IR",
                "JO",
                "KW",
                "LB",
                "OM",
                "PS",
                "QA",
                "SA",
                "SY",
                "TR",
                "YE");
        region(
                "africa", "AO", "BF", "BI", "BJ", "BW", "CD", "CF", "CG", "CI", "CM", "CV", "DJ", "DZ", "EG", "EH",
                "ER", "ET", "GA", "GH", "GM", "GN", "GQ", "GW", "KE", "KM", "LR", "LS", "LY", "MA", "MG", "ML", "MR",
                "MU", "MW", "MZ", "NA", "NE", "NG", "RE", "RW", "SC", "SD", "SH", "SL", "SN", "SO", "SS", "ST", "SZ",
                "TD", "TG", "TN", "TZ", "UG", "YT", "ZA", "ZM", "ZW");
        region(
                "europe", "AD", "AL", "AT", "AX", "BA", "BE", "BG", "BY", "CH", "CY", "CZ", "DE", "DK", "EE", "ES",
                "FI", "FO", "FR", "GB", "GG", "GI", "GR", "HR", "HU", "IE", "IM", "IS", "IT", "JE", "LI", "LT", "LU",
                "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "RU", "SE", "SI", "SJ", "SK",
                "SM", "UA", "VA", "XK");
        region(
                "latin-america",
                "AR",
                "BO",
                "BR",
                "BZ",
                "CL",
                "CO",
                "CR",
                "CU",
                "DO",
                "EC",
                "GF",
                "GT",
                "GY",
                "HN",
                "HT",
                "MX",
                "NI",
                "PA",
                "PE",
                "PR",
                "PY",
                "SR",
                "SV",
                "UY",
                "VE");
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
        String code = text.replace(' ', '-').replace("southeast", "south-east");
        return Optional.of(code).filter(COUNTRIES::containsKey);
    }
}
