package silkwire.common.analysis;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The characters that are read as others, by script. */
final class CharMappings {
    private static final String DIRECTIONS =
            "\u00AD\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\uFEFF";
    private static final String APOSTROPHES = "\u02BB\u02BC\u2018\u2019`\u00B4\u02B9\u2032\uFF07";

    /**
     * In every language: marks that steer direction and soft hyphens vanish, the many apostrophes are one, decomposed
     * Cyrillic letters are composed, other combining marks of Latin vanish, ё is е.
     */
    static final CharMapping SIGNS = new CharMapping("silkwire_signs", signs());

    /**
     * In languages of the Arabic script: presentation forms are plain letters, hamza on a carrier is the carrier, a bare
     * one vanishes, Persian ya and kaf are the Arabic letters.
     */
    static final CharMapping ARABIC_LETTERS = new CharMapping("silkwire_arabic_letters", arabicLetters());

    /** In Arabic: what joins or parts letters without being one vanishes. */
    static final CharMapping JOINERS_VANISH =
            new CharMapping("silkwire_joiners_vanish", Map.of("\u200C", "", "\u200D", ""));

    /** In Persian: the zero-width non-joiner parts a word from its ending, as a blank does. */
    static final CharMapping JOINERS_PART = new CharMapping("silkwire_joiners_part", joinersPart());

    /** In Tajik: long и and у are read as short ones, which the ending decides anyway. */
    static final CharMapping TAJIK_LETTERS =
            new CharMapping("silkwire_tajik_letters", pairs("ӣ", "и", "Ӣ", "И", "ӯ", "у", "Ӯ", "У"));

    private CharMappings() {}

    private static Map<String, String> signs() {
        Map<String, String> signs = new LinkedHashMap<>();
        DIRECTIONS.chars().forEach(c -> signs.put(Character.toString(c), ""));
        APOSTROPHES.chars().forEach(c -> signs.put(Character.toString(c), "'"));
        for (char mark = '\u0300'; mark <= '\u036F'; mark++) {
            signs.put(String.valueOf(mark), "");
        }
        signs.putAll(pairs("и\u0306", "й", "И\u0306", "Й", "у\u0306", "ў", "У\u0306", "Ў", "і\u0308", "ї"));
        signs.putAll(pairs("ё", "е", "Ё", "Е"));
        return signs;
    }

    private static Map<String, String> arabicLetters() {
        Map<String, String> letters = new LinkedHashMap<>();
        addPresentationForms(letters, '\uFB50', '\uFBFF');
        addPresentationForms(letters, '\uFE70', '\uFEFC');
        letters.putAll(
                pairs("ؤ", "و", "ئ", "ي", "ئو", "وو", "ء", "", "ٱ", "ا", "ی", "ي", "ې", "ي", "ک", "ك", "ڪ", "ك"));
        letters.putAll(pairs("ہ", "ه", "ھ", "ه", "ە", "ه", "ۀ", "ه", "ـ", ""));
        for (char mark = '\u0610'; mark <= '\u061A'; mark++) {
            letters.put(String.valueOf(mark), "");
        }
        for (char mark = '\u064B'; mark <= '\u065F'; mark++) {
            letters.put(String.valueOf(mark), "");
        }
        letters.put("\u0670", "");
        for (char mark = '\u06D6'; mark <= '\u06DC'; mark++) {
            letters.put(String.valueOf(mark), "");
        }
        return letters;
    }

    private static void addPresentationForms(Map<String, String> letters, char first, char last) {
        for (char c = first; c <= last; c++) {
            String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            if (plain.length() <= 3 && plain.codePoints().allMatch(Character::isLetter) && plain.charAt(0) != c) {
                letters.put(String.valueOf(c), carrierOf(plain));
            }
        }
    }

    /** A presentation form of a hamza letter goes the whole way at once: mappings do not see each other's work. */
    private static String carrierOf(String letters) {
        return letters.replace('ؤ', 'و')
                .replace('ئ', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك')
                .replace("ء", "");
    }

    private static Map<String, String> joinersPart() {
        Map<String, String> joiners = new LinkedHashMap<>();
        joiners.put("\u200C", " ");
        joiners.put("\u200D", "");
        return joiners;
    }

    private static Map<String, String> pairs(String... fromTo) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < fromTo.length; i += 2) {
            pairs.put(fromTo[i], fromTo[i + 1]);
        }
        return pairs;
    }
}
