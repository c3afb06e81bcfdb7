package silkwire.common.analysis;

/**
 * Light suffix rules as patterns over lower-case words. Each cuts the longest chain of endings that leaves a stem of
 * three or four letters; the looks behind keep the sound rules of the language, so that the {@code тан} of an ablative is
 * only seen after a voiceless consonant and {@code президенті} loses its {@code і} alone.
 */
final class Endings {
    /** Conjunctions, prepositions and the article that Arabic writes onto the next word. */
    static final TokenStep ARABIC_ARTICLE = new TokenStep.Cut("arabic_article", "^(?:[وف]?[بكل]?ال|[وف]?لل)(?=.{3})");

    /** Plural, feminine, pronoun and nisba endings. */
    static final TokenStep ARABIC_ENDING =
            new TokenStep.Cut("arabic_ending", "(?<=.{3})(?:ها|هم|ات|(?<=.{4})[يو]ن|يا|ه|ي|ا)+$");

    /**
     * Conjunctions and prepositions before a word without an article; after the endings, so that what must remain is
     * counted on the stem and both numbers of a noun lose the same.
     */
    static final TokenStep ARABIC_PREPOSITION =
            new TokenStep.Cut("arabic_preposition", "^(?:و(?=.{3})|[فبكل](?=.{4}))+");

    /** Plural, ezafe, comparative and nisba endings. */
    static final TokenStep PERSIAN_ENDING =
            new TokenStep.Cut("persian_ending", "(?<=.{3})(?:هاي|ها|ترين|تر|يان|ي|ه)+$");

    /** What the stemmer takes from Токаев, but leaves of Токаева. */
    static final TokenStep RUSSIAN_SURNAME = new TokenStep.Cut("russian_surname", "(?<=.{4})[ео]в$");

    /** What the stemmer takes from seçim, but leaves of seçimler. */
    static final TokenStep TURKISH_NOUN = new TokenStep.Cut("turkish_noun", "(?<=.{3})[ıiuü]m$");

    private static final String VOICELESS_CYRILLIC = "(?<=[бвгдкқпстфхцчшщ])";
    private static final String VOICED_CYRILLIC = "(?<=[аәбвгғдеёжзийлмнңоөруұүыіэюя])";

    /** Plural, possessive, case and adjective endings. */
    static final TokenStep KAZAKH_ENDING = new TokenStep.Cut(
            "kazakh_ending",
            "(?<=.{3})(?:[лд][ае]р|"
                    + VOICELESS_CYRILLIC
                    + "(?:т(?:[ае]р|[ыі]ң|[ыі]|[ае]н|ағы|егі|[ае]|[ыі][қк])|қа|ке)|"
                    + VOICED_CYRILLIC
                    + "(?:д(?:[ыі]ң|[ыі]|[ае]н|ағы|егі|[ае]|[ыі][қк])|н[ыі]ң|н[ыі]|л[ыі][қк]|ға|ге)|"
                    + "(?<=[ыі])н(?:дағы|дегі|д[ае]|[ае]н|[ае])|(?<=[мнң])н[ае]н|"
                    + "[мбп]ен|с[ыі]н|с[ыі]|[ыі]н|[ыі])+$");

    /** The same in the Latin alphabet. */
    static final TokenStep KAZAKH_LATIN_ENDING = new TokenStep.Cut(
            "kazakh_latin_ending",
            "(?<=[a-zäöüñğşūı]{3})(?:[ldt][ae]r|[ndt](?:[yı]ñ|[yı])|[dtn][ae]n|[dt][ae](?:ğy|gı)?|[qk][ae]|ğa|ge|[mbp]en"
                    + "|[ldt](?:yq|ık)|s[yı]n|s[yı]|[yı]n|[yı])+$");

    /** Plural, possessive, case and adjective endings with their four vowels. */
    static final TokenStep KYRGYZ_ENDING = new TokenStep.Cut(
            "kyrgyz_ending",
            "(?<=.{3})(?:[лд][аеоө]р|"
                    + VOICELESS_CYRILLIC
                    + "(?:т(?:[аеоө]р|[ыиуү]н|[ыиуү]|[аеоө]н|[аеоө]г[ыиуү]|[аеоө]|[ыиуү]к)|к[аеоө])|"
                    + VOICED_CYRILLIC
                    + "(?:д(?:[ыиуү]н|[ыиуү]|[аеоө]н|[аеоө]г[ыиуү]|[аеоө]|[ыиуү]к)|н[ыиуү]н|н[ыиуү]|л[ыиуү]к|г[аеоө])|"
                    + "(?<=[ыиуү])н(?:д[аеоө]г[ыиуү]|д[аеоө]|[аеоө]н|[аеоө])|"
                    + "менен|с[ыиуү]н|с[ыиуү]|[ыиуү]н|[ыиуү])+$");

    /** Plural, possessive, case and adjective endings in both scripts. */
    static final TokenStep UZBEK_ENDING = new TokenStep.Cut(
            "uzbek_ending",
            "(?<=.{4})(?:lar|ning|dagi|dan|da|ga|ka|qa|ni|lik|si|i|лар|нинг|даги|дан|да|га|ка|қа|ни|лик|си|и)+$");

    /** Plural, ezafe and object endings. */
    static final TokenStep TAJIK_ENDING = new TokenStep.Cut("tajik_ending", "(?<=.{4})(?:ҳо|ро|и)+$");

    /**
     * Plural, possessive, case and adjective endings, after the letters lost their diacritics. A final n falls with them,
     * because the n of {@code -nyň} and that of a stem before {@code -yň} look the same.
     */
    static final TokenStep TURKMEN_ENDING = new TokenStep.Cut(
            "turkmen_ending",
            "(?<=.{4})(?:l[ae]r|n?[yiu]n|n?d[ae]n|n?d[ae]k[yi]|n?d[ae]|n[ae]|n[yi]|s[yi]|ly|li|[yi]|n)+$");

    private Endings() {}
}
