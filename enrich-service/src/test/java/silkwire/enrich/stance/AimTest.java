package silkwire.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.StanceLabel;

/** Who is meant by a word that speaks against somebody, in four scripts. */
class AimTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | عجزت واشنطن عن مساعدة كييف، واستمرت الحرب في أوكرانيا. | UA",
                "ar | أخفق الوسطاء، وكان العدوان على أرمينيا فضيحة للوسطاء. | AM",
                "ru | Москва вновь ошиблась: война в Украине стала позором для генералов. | UA",
                "ru | Брюссель не смог защитить Молдавию, и это провал дипломатии. | MD",
                "en | The West failed to help Ukraine, a shameful result. | UA",
                "en | The invasion of Georgia was a brutal and cynical act. | GE",
                "zh | 西方未能帮助乌克兰，令人失望。 | UA",
                "zh | 叙利亚战争十分残暴，各方都无能。 | SY",
            })
    void aVictimIsNotCriticised(String language, String text, String country) {
        assertThat(Tagged.of(language, text)).returns(false, tagged -> tagged.has(StanceLabel.CRITICAL, country));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | أثبتت واشنطن عجزها عن حماية أرمينيا. | US | AM",
                "ru | Москва провалила переговоры, и помощь Армении не пришла. | RU | AM",
                "en | Russia failed to protect Armenia. | RU | AM",
                "zh | 俄罗斯无力保护亚美尼亚。 | RU | AM",
            })
    void aFailureSpeaksAgainstWhoFailed(String language, String text, String failed, String other) {
        // when
        Tagged tagged = Tagged.of(language, text);

        // then
        assertThat(tagged.towards(failed).getFirst().label()).isEqualTo(StanceLabel.CRITICAL);
        assertThat(tagged.has(StanceLabel.CRITICAL, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | أدانت تركيا إسرائيل أمس. | TR | IL",
                "ru | Турция осудила Израиль в понедельник. | TR | IL",
                "en | Turkey condemned Israel on Monday. | TR | IL",
                "zh | 土耳其谴责以色列。 | TR | IL",
            })
    void anAccusationIsAimedAtItsObject(String language, String text, String accuser, String accused) {
        // when
        Tagged tagged = Tagged.of(language, text);

        // then
        assertThat(tagged.has(StanceLabel.CRITICAL, accused)).isTrue();
        assertThat(tagged.has(StanceLabel.CRITICAL, accuser)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | غزت روسيا أوكرانيا قبل سنوات. | UA",
                "ru | Россия вторглась в Украину несколько лет назад. | UA",
                "en | Russia invaded Ukraine years ago. | UA",
                "zh | 俄罗斯几年前入侵乌克兰。 | UA",
            })
    void anAttackIsNoOpinionOfTheAttacked(String language, String text, String country) {
        // when
        Tagged tagged = Tagged.of(language, text);

        // then
        assertThat(tagged.has(StanceLabel.CRITICAL, country)).isFalse();
        assertThat(tagged.has(StanceLabel.SUPPORTIVE, country)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | موسكو وبكين عاجزتان ومخادعتان. | RU | CN",
                "ru | Москва и Пекин лгут и шантажируют. | RU | CN",
                "en | Russia and China are hostile and deceptive. | RU | CN",
                "zh | 俄罗斯和中国虚伪、腐败。 | RU | CN",
            })
    void whatIsJoinedIsMeantTogether(String language, String text, String one, String other) {
        // when
        Tagged tagged = Tagged.of(language, text);

        // then
        assertThat(List.of(one, other))
                .allSatisfy(country ->
                        assertThat(tagged.towards(country).getFirst().label()).isEqualTo(StanceLabel.CRITICAL));
    }
}
