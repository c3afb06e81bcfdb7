package silkwire.enrich.text;

import java.util.List;

/** Sets of languages as bits of a {@code long}; languages without a bit of their own share the last. */
public final class LanguageBits {
    /** Every language. */
    public static final long ALL = -1L;

    private static final List<String> CODES = List.of(
            "ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr", "az", "ba", "be", "uk", "tt", "ur",
            "ps", "ckb", "ug", "de", "es", "it", "pt", "ja", "ko", "mn", "he", "hi", "ku", "bg");
    private static final long OTHER = 1L << 63;

    private LanguageBits() {}

    /** The set of this one language, a BCP 47 code. */
    public static long of(String code) {
        int index = CODES.indexOf(code);
        return index < 0 ? OTHER : 1L << index;
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
