package silkwire.languageanalyzers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static silkwire.languageanalyzers.AnalysisFixture.ENVIRONMENT;
import static silkwire.languageanalyzers.AnalysisFixture.tokens;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.common.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageAnalyzersTest {
    @ParameterizedTest
    @CsvSource({
        "arabic, وكازاخستان, كازاخست",
        "russian, отношениями, отношен",
        "english, relations, relat",
        "french, l'économie, econom",
        "turkish, ilişkileri, ilişki",
        "persian, کتاب‌ها, كتاب",
    })
    void stemsItsLanguage(String language, String word, String token) throws Exception {
        // given
        Analyzer analyzer = analyzer(language, Settings.EMPTY);

        // when
        List<String> tokens = tokens(analyzer.tokenStream("body", word));

        // then
        assertThat(tokens).contains(token);
    }

    @Test
    void chineseIsCutIntoOverlappingPairs() throws Exception {
        // given
        Analyzer analyzer = analyzer("cjk", Settings.EMPTY);

        // when
        List<String> tokens = tokens(analyzer.tokenStream("body", "哈萨克斯坦"));

        // then
        assertThat(tokens).containsExactly("哈萨", "萨克", "克斯", "斯坦");
    }

    @Test
    void stopWordsAndStemExclusionComeFromTheSettings() throws Exception {
        // given
        Settings settings = Settings.builder()
                .putList("stopwords", "казахстан")
                .putList("stem_exclusion", "отношениями")
                .build();

        // when
        List<String> tokens = tokens(analyzer("russian", settings).tokenStream("body", "и Казахстан отношениями"));

        // then
        assertThat(tokens).containsExactly("и", "отношениями");
    }

    @Test
    void unknownParameterIsRefusedByName() {
        // given
        Settings settings = Settings.builder().put("stem_exclusions", "x").build();

        // when / then
        assertThatThrownBy(() -> analyzer("arabic", settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stem_exclusions")
                .hasMessageContaining("stem_exclusion, stopwords, stopwords_path");
    }

    @Test
    void everyConfigurableAnalyzerIsAlsoPrebuilt() {
        assertThat(LanguageAnalyzers.prebuilt())
                .hasSameSizeAs(LanguageAnalyzers.configurable().keySet())
                .hasSizeGreaterThan(30);
    }

    private static Analyzer analyzer(String language, Settings settings) throws Exception {
        return LanguageAnalyzers.configurable()
                .get(language)
                .get(null, ENVIRONMENT, "mine", settings)
                .get();
    }
}
