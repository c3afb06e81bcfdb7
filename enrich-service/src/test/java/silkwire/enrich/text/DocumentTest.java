package silkwire.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.folding.Folding;

/** Folding, tokens, sentences and quotations. */
class DocumentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "أَسْتَانَة إلى | استانه الي",
                "کشور یک | كشور يك",
                "Ёлка | елка",
                "Oʻzbekiston O‘zbekiston O'zbekiston | ozbekiston ozbekiston ozbekiston",
                "İSTANBUL Iğdır ığdır | istanbul igdir igdir",
                "ＡＢＣ１２ | abc12",
                "كتـــاب ﻻ | كتاب لا",
                "Congo's | congo s",
                "ta'lim san’ati e`lon | talim sanati elon",
                "Ta'lim Türkiye'nin Ankara’ya | talim turkiye nin ankara ya",
                "l'eau qu'il don't they're п'ять | l eau qu il don t they re пять",
            })
    void spellingsFoldIntoOne(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void aSentenceEndsAtAStopThatIsNoAbbreviationOrNumber() {
        // given
        Document document = Document.of("Title", "Dr. A. Smith paid 3.5 million. Then he left! 他走了。她来了。", List.of());

        // when
        List<String> sentences = IntStream.range(0, document.sentenceCount())
                .mapToObj(sentence ->
                        document.text().substring(document.sentenceBegin(sentence), document.sentenceEnd(sentence)))
                .toList();

        // then
        assertThat(sentences)
                .containsExactly("Title", "Dr. A. Smith paid 3.5 million.", "Then he left!", "他走了。", "她来了。");
    }

    @Test
    void quotationsAreFoundAlsoWithClosingMarksInFront() {
        // given
        Document document = Document.of("", "قال ” القوى “ ثم «да» и \"нет\" 「好」", List.of());

        // when
        List<String> quotations = IntStream.range(0, document.quotationCount())
                .mapToObj(each -> document.text()
                        .substring(document.quotationBegin(each), document.quotationEnd(each))
                        .strip())
                .toList();

        // then
        assertThat(quotations).containsExactly("القوى", "да", "нет", "好");
    }

    @Test
    void eachIdeographIsAToken() {
        // when
        Document document = Document.of("", "美国USA与中国", List.of());

        // then
        assertThat(document.tokenCount()).isEqualTo(6);
    }

    @Test
    void formsOfOneWordShareTheHashOfTheirBeginning() {
        // given
        Document document = Document.of("", "Казахстана Казахстану Каза казахстан КАЗАХСТАН", List.of());

        // then
        assertThat(document.longBeginning(0)).isEqualTo(document.longBeginning(1));
        assertThat(document.shortBeginning(0))
                .isEqualTo(document.shortBeginning(1))
                .isEqualTo(document.wordHash(2));
        assertThat(document.wordHash(3)).isEqualTo(document.wordHash(4)).isNotEqualTo(document.wordHash(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slow, but honest | 2",
                "медленно – зато честно | 2",
                "بطيء، لكنه صادق؛ نعم | 3",
                "慢，但是诚实 | 2",
                "Yavaş ama dürüst. Evet | 2",
            })
    void punctuationPartsClauses(String text, int clauses) {
        // when
        Document document = Document.of("", text, List.of());

        // then
        long different = IntStream.range(0, document.tokenCount())
                .map(document::clauseOf)
                .distinct()
                .count();
        assertThat(different).isEqualTo(clauses);
    }
}
