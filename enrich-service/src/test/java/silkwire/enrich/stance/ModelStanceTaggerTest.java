package silkwire.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.HolderType;
import silkwire.common.event.Relation;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.WatchTarget;

/** Who says what of whom, in four scripts. */
class ModelStanceTaggerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Kazakhstan deserves credit for its reform. | KZ | SUPPORTIVE",
                "en | Kazakhstan is not reliable. | KZ | CRITICAL",
                "ru | Узбекистан показал себя надёжным партнёром. | UZ | SUPPORTIVE",
                "ru | Политика Таджикистана провалилась и позорна. | TJ | CRITICAL",
                "ar | أثبتت كازاخستان نجاحها وحكمتها. | KZ | SUPPORTIVE",
                "ar | فشلت إدارة بايدن فشلا فاضحا. | US | CRITICAL",
                "zh | 中国取得了成功，值得称赞。 | CN | SUPPORTIVE",
                "en | The delegation arrived in Doha, Qatar on Sunday. | QA | NEUTRAL",
                "en | Floods killed 12 people in southern Tajikistan on Monday. | TJ | NEUTRAL",
                "ru | Наводнение разрушило мост в Таджикистане. | TJ | NEUTRAL",
                "kk | Қырғызстанда көшкін жүріп, үш адам қаза тапты. | KG | NEUTRAL",
                "tr | Özbekistan'da yangın çıktı, beş kişi öldü. | UZ | NEUTRAL",
            })
    void theAuthorTreatsTheTarget(String language, String text, String country, StanceLabel label) {
        // when
        Stance stance = Tagged.of(language, text).towards(country).getFirst();

        // then
        assertThat(stance.label()).isEqualTo(label);
        assertThat(stance.holder().type()).isEqualTo(HolderType.AUTHOR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | وقال المتحدث باسم الرئاسة بيريك أوالي إن الصين شريك موثوق. | CN | بيريك أوالي",
                "ru | «Ташкент нас обманул, доверия к нему нет», – сказал глава ведомства. | UZ | глава ведомства",
                "en | Uzbekistan is a reliable partner, said Kassym Tokayev. | UZ | Kassym Tokayev",
                "fa | توکایف گفت ازبکستان شریک قابل اعتماد است. | UZ | توکایف",
                "zh | 扎帕罗夫称赞这一项目，并感谢中国提供的技术和可靠支持。 | CN | 扎帕罗夫",
            })
    void whatIsReportedBelongsToTheSpeaker(String language, String text, String country, String name) {
        // when
        Stance stance = Tagged.of(language, text).towards(country).getFirst();

        // then
        assertThat(stance.holder().type()).isEqualTo(HolderType.SPEAKER);
        assertThat(stance.holder().name()).isEqualTo(name);
        assertThat(text.substring(stance.holder().start(), stance.holder().end()))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ukraine condemned Russia on Monday. | UA | RU | CRITICAL",
                "ar | أدانت أوكرانيا روسيا أمس. | UA | RU | CRITICAL",
                "tr | Türkiye Ermenistan'ı kınadı. | TR | AM | CRITICAL",
                "ru | Казахстан поддержал Узбекистан. | KZ | UZ | SUPPORTIVE",
                "zh | 中国谴责日本。 | CN | JP | CRITICAL",
                "en | Russia was condemned by Ukraine on Monday. | UA | RU | CRITICAL",
                "ru | Россия была осуждена Украиной. | UA | RU | CRITICAL",
                "ar | أدينت روسيا من قبل أوكرانيا أمس. | UA | RU | CRITICAL",
                "tr | Ermenistan, Türkiye tarafından kınandı. | TR | AM | CRITICAL",
                "uz | Rossiya Ukraina tomonidan qoralandi. | UA | RU | CRITICAL",
                "zh | 日本被中国谴责。 | CN | JP | CRITICAL",
            })
    void aVerbOfTreatmentGivesARelation(String language, String text, String from, String to, StanceLabel label) {
        // when
        List<Relation> relations = Tagged.of(language, text).findings().relations();

        // then
        assertThat(relations).singleElement().satisfies(relation -> {
            assertThat(relation.from()).isEqualTo(from);
            assertThat(relation.to()).isEqualTo(to);
            assertThat(relation.label()).isEqualTo(label);
            assertThat(relation.evidence()).hasSize(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ukraine and Russia met on Monday.",
                "ar | اجتمعت أوكرانيا وروسيا أمس.",
            })
    void whatIsNoTreatmentGivesNone(String language, String text) {
        assertThat(Tagged.of(language, text).findings().relations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | وأشاد السفير التركي بالخطوة واعتبرها دليلا على الثقة. | TR",
                "ar | وانتقد خبراء في أستانا ما وصفوه بالضغط على شركات الشحن. | KZ",
                "ru | Эксперты в Ташкенте раскритиковали решение как провал. | UZ",
            })
    void whereSpeakersAreFromIsNotTreated(String language, String text, String country) {
        assertThat(Tagged.of(language, text).towards(country))
                .extracting(Stance::label)
                .containsOnly(StanceLabel.NEUTRAL);
    }

    @Test
    void aWatchedNameIsAlwaysAnswered() {
        // when
        StanceFindings findings = Tagged.of(
                        "en",
                        "Akzhol Group failed its customers. A brilliant day.",
                        new WatchTarget("a", "Akzhol Group", List.of()),
                        new WatchTarget("b", "Nobody", List.of()))
                .findings();

        // then
        assertThat(findings.stances())
                .extracting(Stance::label)
                .containsExactly(StanceLabel.CRITICAL, StanceLabel.NEUTRAL);
    }
}
