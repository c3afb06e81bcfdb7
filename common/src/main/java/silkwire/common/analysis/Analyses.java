package silkwire.common.analysis;

import static silkwire.common.analysis.TokenStep.Plain.APOSTROPHE;
import static silkwire.common.analysis.TokenStep.Plain.ARABIC_NORMALIZATION;
import static silkwire.common.analysis.TokenStep.Plain.ASCIIFOLDING;
import static silkwire.common.analysis.TokenStep.Plain.DECIMAL_DIGIT;
import static silkwire.common.analysis.TokenStep.Plain.LOWERCASE;
import static silkwire.common.analysis.TokenStep.Plain.PERSIAN_NORMALIZATION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The analyses of the twelve languages and of {@code other}, which takes all the rest. */
public final class Analyses {
    /** The name of the analysis for languages that have none of their own. */
    public static final String OTHER = "other";

    private static final List<String> FRENCH_ARTICLES =
            List.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu");
    private static final Map<String, LanguageAnalysis> ALL = all(List.of(
            arabic(),
            persian(),
            plain("ru", List.of(TokenStep.Stemmer.LIGHT_RUSSIAN, Endings.RUSSIAN_SURNAME)),
            language("en", List.of(LOWERCASE, DECIMAL_DIGIT, TokenStep.Stemmer.POSSESSIVE_ENGLISH), english()),
            language(
                    "fr",
                    List.of(LOWERCASE, DECIMAL_DIGIT, new TokenStep.Elision(FRENCH_ARTICLES)),
                    List.of(ASCIIFOLDING, TokenStep.Stemmer.LIGHT_FRENCH)),
            language(
                    "tr",
                    List.of(APOSTROPHE, new TokenStep.TurkishLowercase(), DECIMAL_DIGIT),
                    List.of(TokenStep.Stemmer.TURKISH, Endings.TURKISH_NOUN)),
            plain("zh", List.of()),
            plain("kk", List.of(Endings.KAZAKH_ENDING, Endings.KAZAKH_LATIN_ENDING)),
            plain("ky", List.of(Endings.KYRGYZ_ENDING)),
            language(
                    "uz",
                    List.of(LOWERCASE, DECIMAL_DIGIT, new TokenStep.Cut("uzbek_apostrophe", "'"), ASCIIFOLDING),
                    List.of(Endings.UZBEK_ENDING)),
            new LanguageAnalysis(
                    "tg",
                    List.of(CharMappings.SIGNS, CharMappings.TAJIK_LETTERS),
                    List.of(LOWERCASE, DECIMAL_DIGIT),
                    List.of(Endings.TAJIK_ENDING)),
            plain("tk", List.of(ASCIIFOLDING, Endings.TURKMEN_ENDING)),
            plain(OTHER, List.of())));

    private Analyses() {}

    /** All of them, {@code other} last. */
    public static List<LanguageAnalysis> all() {
        return List.copyOf(ALL.values());
    }

    /** The analysis for a language by its BCP 47 code; {@code other} where it has none of its own. */
    public static LanguageAnalysis of(String language) {
        int subtag = language.indexOf('-');
        LanguageAnalysis own = ALL.get(subtag < 0 ? language : language.substring(0, subtag));
        return own != null ? own : all().getLast();
    }

    /** The {@code analysis} part of an index's settings: {@code char_filter}, {@code filter} and {@code analyzer}. */
    public static Map<String, Object> settings() {
        return AnalysisSettings.of(all());
    }

    /**
     * The mapping of {@code title} or {@code body}: an object with one text property per language and its {@code exact}
     * beside it.
     */
    public static Map<String, Object> mapping() {
        return AnalysisSettings.mapping(all());
    }

    private static Map<String, LanguageAnalysis> all(List<LanguageAnalysis> analyses) {
        Map<String, LanguageAnalysis> all = new LinkedHashMap<>();
        analyses.forEach(analysis -> all.put(analysis.language(), analysis));
        return all;
    }

    private static LanguageAnalysis plain(String language, List<TokenStep> stemming) {
        return language(language, List.of(LOWERCASE, DECIMAL_DIGIT), stemming);
    }

    private static LanguageAnalysis language(String code, List<TokenStep> orthography, List<TokenStep> stemming) {
        return new LanguageAnalysis(code, List.of(CharMappings.SIGNS), orthography, stemming);
    }

    private static List<TokenStep> english() {
        return List.of(ASCIIFOLDING, TokenStep.Stemmer.LIGHT_ENGLISH);
    }

    private static LanguageAnalysis arabic() {
        return new LanguageAnalysis(
                "ar",
                List.of(CharMappings.SIGNS, CharMappings.ARABIC_LETTERS, CharMappings.JOINERS_VANISH),
                List.of(LOWERCASE, DECIMAL_DIGIT, ARABIC_NORMALIZATION),
                List.of(Endings.ARABIC_ARTICLE, Endings.ARABIC_ENDING, Endings.ARABIC_PREPOSITION));
    }

    private static LanguageAnalysis persian() {
        List<CharMapping> mappings = new ArrayList<>();
        mappings.add(CharMappings.SIGNS);
        mappings.add(CharMappings.ARABIC_LETTERS);
        mappings.add(CharMappings.JOINERS_PART);
        return new LanguageAnalysis(
                "fa",
                mappings,
                List.of(LOWERCASE, DECIMAL_DIGIT, ARABIC_NORMALIZATION, PERSIAN_NORMALIZATION),
                List.of(Endings.PERSIAN_ENDING));
    }
}
