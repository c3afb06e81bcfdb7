package silkwire.enrich.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kazakh and Uzbek in the other scripts they are written in. */
class RewritingTest {

    @ParameterizedTest
    @CsvSource({
        "kk-Latn-2021, қазақстан тәуелсіз ел, qazaqstan täuelsız el",
        "kk-Latn-2018, қазақстан тәуелсіз ел, qazaqstan táýelsiz el",
        "kk-Arab, қазақстан тәуелсіз ел, قازاقستان تاۋەلسىز ەل",
        "kk-Arab, тіл, ٴتىل",
        "uz-Cyrl, o'zbekiston shahri, ўзбекистон шаҳри",
    })
    void isWhatReadersExpect(String name, String text, String expected) {
        // when
        String rewritten = new Rewriting(name).of(text);

        // then
        assertThat(rewritten).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"o‘zbek, ўзбек", "oʻzbek, ўзбек", "o’zbek, ўзбек", "ertaga, эртага", "kecha, кеча"})
    void uzbekIsReadInEveryOrthography(String text, String expected) {
        // when
        String rewritten = new Rewriting("uz-Cyrl").of(text);

        // then
        assertThat(rewritten).isEqualTo(expected);
    }
}
