package silkwire.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.event.LanguageShare;
import silkwire.enrich.text.Document;

/** Articles in two languages: of two scripts, and of one. */
class MixedLanguagesTest {
    private static final LanguageDetector DETECTOR = new NgramLanguageDetector();
    private static final String RUSSIAN = "Правительство сегодня объявило о новой программе развития сельских школ."
            + " Министр рассказал журналистам, что первые здания построят уже следующей весной. ";
    private static final String KAZAKH = "Үкімет бүгін ауыл мектептерін дамытудың жаңа бағдарламасын жариялады."
            + " Министр тілшілерге алғашқы ғимараттар келесі көктемде салынатынын айтты. ";
    private static final String ARABIC =
            "أعلنت الحكومة اليوم عن خطة جديدة لتطوير المدارس في القرى البعيدة قبل نهاية العام. ";
    private static final String ENGLISH =
            "“We shall not leave any village without a school, and we have the money for it,” the minister said. ";

    @Test
    void halfRussianAndHalfKazakhNamesBoth() {
        // when
        DetectedLanguages detected = detect(RUSSIAN.repeat(8) + KAZAKH.repeat(8));

        // then
        LanguageShare other = detected.others().getFirst();
        assertThat(List.of(detected.language().code(), other.code())).containsExactlyInAnyOrder("ru", "kk");
        assertThat(detected.others()).hasSize(1);
        assertThat(other.share()).isCloseTo(0.5, within(0.15));
    }

    @Test
    void twoSentencesInTwoLanguagesOfOneScriptAreEnough() {
        // when
        DetectedLanguages detected = detect(KAZAKH + KAZAKH + RUSSIAN);

        // then
        assertThat(detected.language().code()).isEqualTo("kk");
        assertThat(detected.others()).extracting(LanguageShare::code).containsExactly("ru");
    }

    @Test
    void anEnglishQuotationAtTheEndOfALongArabicArticleIsSeen() {
        // when
        DetectedLanguages detected = detect(ARABIC.repeat(40) + ENGLISH.repeat(8));

        // then
        assertThat(detected.language().code()).isEqualTo("ar");
        assertThat(detected.others()).extracting(LanguageShare::code).containsExactly("en");
        assertThat(detected.others().getFirst().share()).isCloseTo(0.2, within(0.1));
    }

    @Test
    void aChineseQuotationHasItsShareOfTheLettersNotOfTheTokens() {
        // when
        DetectedLanguages detected = detect(RUSSIAN.repeat(12) + "市长表示，城市将在明年春天修建新的学校和医院。".repeat(13));

        // then
        assertThat(detected.language().code()).isEqualTo("ru");
        assertThat(detected.others()).extracting(LanguageShare::code).containsExactly("zh");
        assertThat(detected.others().getFirst().share()).isCloseTo(0.15, within(0.06));
    }

    @Test
    void aQuotationAtTheBeginningDoesNotNameTheText() {
        // when
        DetectedLanguages detected = detect(KAZAKH.repeat(4) + RUSSIAN.repeat(12));

        // then
        assertThat(detected.language().code()).isEqualTo("ru");
        assertThat(detected.others()).extracting(LanguageShare::code).containsExactly("kk");
    }

    @Test
    void anArticleInOneLanguageHasNoOther() {
        for (String text : List.of(RUSSIAN, KAZAKH, ARABIC, ENGLISH)) {
            // when
            DetectedLanguages detected = detect(text.repeat(20));

            // then
            assertThat(detected.others()).isEmpty();
        }
    }

    private static DetectedLanguages detect(String body) {
        return DETECTOR.detect(Document.of("", body, List.of()));
    }
}
