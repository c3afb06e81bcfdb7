package silkwire.common.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.Analysis;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;

final class WordAnalysisTest {
    private static final String TEXT =
            "وبالرئيس الكازاخستانيين президенті Қазақстанда Токаева Ministers' l'économie seçimler "
                    + "O‘zbekistonning вазирҳои Bişkek'ten хабарлады کشورهای 2026 ١٢٣ U.S. re-election";

    static Stream<LanguageAnalysis> languages() {
        return Analyses.all().stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void wordByWordATextBecomesWhatTheWholeAnalysisMakesOfIt(LanguageAnalysis language) throws IOException {
        for (Precision precision : Precision.values()) {
            // given
            Analysis whole = language.ofArticles(precision);
            WordAnalysis ofWord = new WordAnalysis(whole);
            // when
            List<String> read = terms(LanguageAnalyzers.cutting(language)).stream()
                    .map(word -> ofWord.read(word.toCharArray(), word.length()))
                    .toList();
            // then
            assertThat(read).hasSizeGreaterThan(12).isEqualTo(terms(LanguageAnalyzers.of(whole)));
        }
    }

    private static List<String> terms(Analyzer analyzer) throws IOException {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", TEXT)) {
            CharTermAttribute text = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(text.toString());
            }
            stream.end();
        }
        return terms;
    }
}
