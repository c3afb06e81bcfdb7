package silkwire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.Topic;
import silkwire.enrich.text.Document;
import silkwire.enrich.text.LanguageBits;

/** Topics in four scripts, with their ancestors. */
class ModelTopicTaggerTest {
    private static final TopicTagger TAGGER = new ModelTopicTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | صوّت الناخبون في الانتخابات البرلمانية واختاروا رئيس الحكومة | 11000000",
                "ru | Сборная выиграла матч чемпионата, тренер доволен игроками | 15000000",
                "kk | Дәрігерлер аурухана науқастарына вакцина салды | 07000000",
                "zh | 法院判处被告有期徒刑，警方逮捕嫌疑人 | 02000000",
                "tr | Merkez Bankası faiz kararını açıkladı, enflasyon ve dolar yükseldi | 04000000",
                "en | Heavy rain, strong winds and low temperatures are forecast, the weather service said | 17000000",
            })
    void theFirstTopicIsWhatTheTextIsAbout(String language, String text, String code) {
        // when
        List<Topic> topics = tag(language, text);

        // then
        assertThat(topics.getFirst().code()).isEqualTo("medtop:" + code);
        assertThat(topics.getFirst().evidence()).isNotEmpty();
    }

    @Test
    void aNarrowerTopicComesWithItsAncestors() {
        // when
        List<Topic> topics = tag("ru", "Избиратели пришли на выборы, голосование за кандидатов завершено");

        // then
        assertThat(topics).extracting(Topic::code).startsWith("medtop:11000000").contains("medtop:20000574");
        assertThat(topics.getFirst().label()).isEqualTo("politics");
        assertThat(topics.get(1).confidence())
                .isLessThanOrEqualTo(topics.getFirst().confidence());
    }

    @Test
    void oneWordMakesNoNarrowerTopicOfALongText() {
        // given
        String elections = "Партии готовятся к выборам, избиратели ждут голосования. ";
        String once = "Стороны упомянули и санкции. ";

        // when
        List<Topic> topics = tag("ru", elections.repeat(60) + once);

        // then
        assertThat(topics).extracting(Topic::code).contains("medtop:20000574").doesNotContain("medtop:20000642");
        assertThat(tag("ru", elections + once)).extracting(Topic::code).contains("medtop:20000642");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru | И в драмтеатре, и на сцене филармонии в этом сезоне без премьер: 12 артистов и режиссёр ушли. | и в на без этом 12",
                "ar | وفي المختبر طور المهندسون بطارية في 30 يوما، ومن ثم قاسوا الشحن على ثلاث مراحل. | وفي في من على ثم 30",
                "fr | Et dans la salle, avec 40 musiciens, le chef a joué la symphonie pour les enfants. | et dans la avec le les pour 40",
                "en | The gardener of the abbey and his 12 helpers dug up a mosaic in the orchard. | the of and his in a 12",
            })
    void evidenceIsWordsWithAContent(String language, String text, String words) {
        // when
        List<Topic> topics = tag(language, text);

        // then
        assertThat(topics).isNotEmpty();
        assertThat(topics.stream()
                        .flatMap(topic -> topic.evidence().stream())
                        .map(span -> text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT)))
                .isNotEmpty()
                .doesNotContain(words.split(" "));
    }

    @Test
    void aTextInTwoLanguagesIsReadWithTheWordsOfBoth() {
        // given
        String text = "Дәрігерлер вакцина салды. Больница закупила лекарства.";

        // when
        List<Topic> topics =
                TAGGER.tag(Document.of("", text, List.of()), LanguageBits.of("kk") | LanguageBits.of("ru"));

        // then
        assertThat(topics.getFirst().evidence())
                .extracting(span -> text.substring(span.start(), span.end()))
                .contains("Дәрігерлер", "Больница");
    }

    @Test
    void aTextOfUnknownWordsHasNoTopic() {
        // when
        List<Topic> topics = tag("ru", "Ыыы эээ");

        // then
        assertThat(topics).isEmpty();
    }

    private static List<Topic> tag(String language, String text) {
        return TAGGER.tag(Document.of("", text, List.of()), LanguageBits.of(language));
    }
}
