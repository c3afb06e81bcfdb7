package silkwire.languageanalyzers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static silkwire.languageanalyzers.AnalysisFixture.ENVIRONMENT;
import static silkwire.languageanalyzers.AnalysisFixture.tokens;
import static silkwire.languageanalyzers.AnalysisFixture.words;

import java.io.StringReader;
import java.util.List;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.junit.jupiter.api.Test;

class TokenFiltersTest {
    @Test
    void patternReplaceCutsArabicClitics() throws Exception {
        // given
        Settings settings = Settings.builder().put("pattern", "^(وال|ال)").build();

        // when
        List<String> tokens = tokens(filter("pattern_replace", settings).create(words("والعلاقات الاقتصاد وقال")));

        // then
        assertThat(tokens).containsExactly("علاقات", "اقتصاد", "وقال");
    }

    @Test
    void patternReplaceWithoutPatternIsRefused() {
        assertThatThrownBy(() -> filter("pattern_replace", Settings.EMPTY))
                .hasMessageContaining("[pattern] is missing");
    }

    @Test
    void lowercaseKnowsTheTurkishDotlessLetter() throws Exception {
        // given
        Settings settings = Settings.builder().put("language", "turkish").build();

        // when
        List<String> tokens = tokens(filter("lowercase", settings).create(words("ISPARTA İstanbul")));

        // then
        assertThat(tokens).containsExactly("ısparta", "istanbul");
    }

    @Test
    void uniqueKeepsTheFirstOfEachText() throws Exception {
        assertThat(tokens(filter("unique", Settings.EMPTY).create(words("мир труд мир 和平 和平"))))
                .containsExactly("мир", "труд", "和平");
    }

    @Test
    void cjkBigramRefusesUnknownScript() {
        // given
        Settings settings =
                Settings.builder().putList("ignored_scripts", "klingon").build();

        // when / then
        assertThatThrownBy(() -> filter("cjk_bigram", settings)).hasMessageContaining("han, hiragana");
    }

    @Test
    void stemmerRefusesUnknownLanguage() {
        // given
        Settings settings = Settings.builder().put("language", "klingon").build();

        // when / then
        assertThatThrownBy(() -> filter("stemmer", settings)).hasMessageContaining("klingon");
    }

    @Test
    void foldingFiltersMayStandInNormalizers() throws Exception {
        assertThat(filter("asciifolding", Settings.EMPTY)).isInstanceOf(NormalizingTokenFilterFactory.class);
        assertThat(filter("ngram", Settings.EMPTY)).isNotInstanceOf(NormalizingTokenFilterFactory.class);
    }

    @Test
    void mappingReplacesEscapedCharacters() throws Exception {
        // given
        Settings settings = Settings.builder()
                .putList("mappings", "\\u0640 =>", "ʻ => \\u0027")
                .build();

        // when
        String text = new java.io.BufferedReader(CharFilters.configurable()
                        .get("mapping")
                        .get(null, ENVIRONMENT, "mine", settings)
                        .create(new StringReader("كـــتاب Oʻzbek")))
                .readLine();

        // then
        assertThat(text).isEqualTo("كتاب O'zbek");
    }

    private static TokenFilterFactory filter(String type, Settings settings) throws Exception {
        return TokenFilters.configurable().get(type).get(null, ENVIRONMENT, "mine", settings);
    }
}
