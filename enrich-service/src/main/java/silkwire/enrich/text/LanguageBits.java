package silkwire.enrich.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets of languages as bits of a {@code long}; languages without a bit of their own share the last. */
public final class LanguageBits {
    /** Every language. */
    public static final long ALL = -1L;

    private static final List<String> CODES = List.of(
            "ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr", "az", "ba", "be", "uk", "tt", "ur",
            "ps", "ckb", "ug", "de", "es", "it", "pt", "ja", "ko", "mn", "he", "hi", "ku", "bg");
    private static final long OTHER = 1L << 63;
    private static final Map<String, Long> BITS = bits();

    private LanguageBits() {}

    /** The set of this one language, a BCP 47 code. */
    public static long of(String code) {
        return BITS.getOrDefault(code, OTHER);
    }

    private static Map<String, Long> bits() {
        Map<String, Long> bits = new HashMap<>();
        for (int i = 0; i < CODES.size(); i++) {
            bits.put(CODES.get(i), 1L << i);
        }
        return bits;
    }

    /** The set of these languages, parted by commas; {@code *} is every one. */
    public static long ofList(String codes) {
        long bits = 0;
        for (String code : codes.split(",")) {
            bits |= code.equals("*") ? ALL : of(code);
        }
        return bits;
    }
}
