package silkwire.enrich.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.enrich.country.CountryTagger;
import silkwire.enrich.country.GazetteerCountryTagger;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** Who is meant by a word that speaks against somebody, in four scripts. */
class AimTest {
    private static final CountryTagger COUNTRIES = new GazetteerCountryTagger();
    private static final StanceTagger TAGGER = new LexiconStanceTagger();

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
        // when
        List<Stance> stances = on(country, language, text);

        // then
        assertThat(stances).extracting(Stance::label).doesNotContain(StanceLabel.CRITICAL);
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
        List<Stance> own = on(failed, language, text);

        // then
        assertThat(own.getFirst().label()).isEqualTo(StanceLabel.CRITICAL);
        assertThat(on(other, language, text)).extracting(Stance::label).doesNotContain(StanceLabel.CRITICAL);
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
        List<Stance> object = on(accused, language, text);

        // then
        assertThat(object).extracting(Stance::label).contains(StanceLabel.CRITICAL);
        assertThat(on(accuser, language, text)).extracting(Stance::label).doesNotContain(StanceLabel.CRITICAL);
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
        List<Stance> stances = on(country, language, text);

        // then
        assertThat(stances).extracting(Stance::label).doesNotContain(StanceLabel.CRITICAL, StanceLabel.SUPPORTIVE);
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
        List<Stance> first = on(one, language, text);

        // then
        assertThat(first.getFirst().label()).isEqualTo(StanceLabel.CRITICAL);
        assertThat(on(other, language, text).getFirst().label()).isEqualTo(StanceLabel.CRITICAL);
    }

    private static List<Stance> on(String country, String language, String text) {
        Document document = Document.of("", text, List.of());
        long languages = LanguageBits.of(language);
        return TAGGER.tag(document, COUNTRIES.tag(document, languages), List.of(), languages).stances().stream()
                .filter(stance -> country.equals(stance.target().code()))
                .toList();
    }
}
