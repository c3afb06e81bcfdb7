package silkwire.common.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.analysis.Analyses;
import silkwire.common.query.QueryParser;

/** A snippet is the sentence around its matches, cut only where a reader would. */
final class SnippetsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | rail      | The first. The rail opens today. The last.              | The rail opens today.
            ar | أستانا    | قال الوزير ذلك. وصل الوفد إلى أستانا؟ نعم وصل.           | وصل الوفد إلى أستانا؟
            zh | 阿斯塔纳  | 会议结束。代表团抵达阿斯塔纳。签署协议。                | 代表团抵达阿斯塔纳。
            ru | Астана    | Вчера. Делегация прибыла в Астану! Завтра.              | Делегация прибыла в Астану!
            """)
    void aSnippetIsTheWholeSentence(String language, String query, String text, String sentence) {
        assertThat(snippets(language, query, text, 1)).extracting(Snippet::text).containsExactly(sentence);
    }

    @Test
    void aSentenceEndsWithItsParagraph() {
        assertThat(snippets("en", "rail", "heading\nrail opens\nfooter", 1))
                .extracting(Snippet::text)
                .containsExactly("rail opens");
    }

    @Test
    void matchesOfOneSentenceShareASnippet() {
        // when
        List<Snippet> snippets = snippets("en", "rail OR road", "A rail and a road. Another rail.", 5);
        // then
        assertThat(snippets).hasSize(2);
        assertThat(snippets.getFirst().highlights()).hasSize(2);
    }

    @Test
    void theSnippetWithMostOfTheQueryIsKept() {
        assertThat(snippets("en", "rail road", "A rail here. A rail and a road.", 1))
                .extracting(Snippet::text)
                .containsExactly("A rail and a road.");
    }

    @Test
    void aLongSentenceIsCutBetweenWordsAndNeverInAGrapheme() {
        // given
        String filler = "қазақша мәтін 👩‍👩‍👧 é\u0301 ".repeat(100);
        String text = filler + "көпір " + filler;
        // when
        Snippet snippet = snippets("kk", "көпір", text, 1).getFirst();
        // then
        BreakIterator graphemes = BreakIterator.getCharacterInstance();
        graphemes.setText(text);
        assertThat(snippet.text()).contains("көпір").hasSizeLessThanOrEqualTo(Snippets.LONGEST);
        assertThat(graphemes.isBoundary(snippet.start())).isTrue();
        assertThat(graphemes.isBoundary(snippet.end())).isTrue();
        assertThat(text.substring(snippet.start(), snippet.end())).isEqualTo(snippet.text());
    }

    @Test
    void highlightsLieInTheirSnippet() {
        // given
        String text = "一".repeat(500) + "哈萨克斯坦" + "二".repeat(500);
        // when
        Snippet snippet = snippets("zh", "哈萨克斯坦", text, 1).getFirst();
        // then
        assertThat(snippet.highlights()).singleElement().satisfies(highlight -> {
            assertThat(text.substring(highlight.start(), highlight.end())).isEqualTo("哈萨克斯坦");
            assertThat(highlight.start()).isGreaterThanOrEqualTo(snippet.start());
            assertThat(highlight.end()).isLessThanOrEqualTo(snippet.end());
        });
    }

    private static List<Snippet> snippets(String language, String query, String text, int most) {
        List<TextMatch> matches = IndexedArticle.ofText("", text, List.of(Analyses.of(language)))
                .textMatches(new QueryParser().parse(query).orThrow().tree());
        return Snippets.of("", text, language, matches, most);
    }
}
