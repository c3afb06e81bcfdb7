package silkwire.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryParser;
import silkwire.search.ArticleFixture;
import silkwire.search.article.Highlight;

class LuceneHighlighterTest {

    @Test
    void namesTheParagraphAndIsolatesTheSentence() {
        // given
        String body = "الفقرة الأولى.\nوصل الوفد إلى كازاخستان اليوم.\nالفقرة الثالثة.";

        // when
        List<Highlight> highlights = highlights("ar", body, "كازاخستان");

        // then
        assertThat(highlights).singleElement().satisfies(highlight -> {
            assertThat(body.substring(highlight.start(), highlight.end())).isEqualTo("كازاخستان");
            assertThat(body.substring(highlight.paragraphStart(), highlight.paragraphEnd()))
                    .isEqualTo("وصل الوفد إلى كازاخستان اليوم.");
            assertThat(highlight.isolated()).isEqualTo("\u2068" + highlight.snippet() + "\u2069");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | وصل السُّفَراءُ إلى كتابُ\u200Cهم | السفراء
            fa | کتاب\u200Cها را دید             | کتاب
            en | the cafe\u0301\u0323 is open    | café
            zh | 代表团抵达哈萨克斯坦首都            | 哈萨克斯坦
            """)
    void neverCutsInsideAGrapheme(String language, String body, String query) {
        // when
        List<Highlight> highlights = highlights(language, body, query);

        // then
        BreakIterator graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(body);
        assertThat(highlights).isNotEmpty().allSatisfy(highlight -> {
            assertThat(graphemes.isBoundary(highlight.start())).isTrue();
            assertThat(graphemes.isBoundary(highlight.end())).isTrue();
        });
    }

    private static List<Highlight> highlights(String language, String body, String query) {
        ParsedQuery parsed = new QueryParser().parse(query).orThrow();
        return new LuceneHighlighter()
                .highlights(
                        parsed.tree(),
                        ArticleFixture.article("highlight")
                                .in(language, "", body)
                                .stored()
                                .article());
    }
}
