package silkwire.chat.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.event.Country;
import silkwire.common.event.HolderType;
import silkwire.common.event.Mention;
import silkwire.common.event.Span;
import silkwire.common.event.Stance;
import silkwire.common.event.StanceLabel;
import silkwire.common.event.Target;
import silkwire.common.event.TextField;
import silkwire.common.event.Topic;
import silkwire.common.json.EventDecodingException;
import silkwire.enrich.text.Document;

class CheckedAnswerTest {
    private static final String TITLE = "كازاخستان ترفض عرض العضوية";
    private static final String BODY =
            "وقالت أستانا إن قرار كازاخستان نهائي. 哈萨克斯坦外交部表示。 Казахстан отказался, сообщил Токаев.";
    private static final Document DOCUMENT = Document.of(TITLE, BODY, List.of());
    private static final Target KAZAKHSTAN = Target.country("KZ");

    private final List<Rejection> rejections = new ArrayList<>();

    @Test
    void everyPlaceOfAMentionIsFoundInItsField() throws EventDecodingException {
        // when
        List<Country> countries = read("""
                {"countries":[{"code":"KZ","focus":true,"mentions":["كازاخستان","أستانا","哈萨克斯坦","Казахстан","Kazakhstan"]}]}
                """).places(List.of()).orElseThrow().countries();

        // then
        assertThat(countries).singleElement().satisfies(country -> {
            assertThat(country.focus()).isTrue();
            assertThat(country.mentions())
                    .hasSize(5)
                    .allSatisfy(mention -> assertThat(cut(mention)).isEqualTo(mention.text()));
            assertThat(country.mentions().getFirst().field()).isEqualTo(TextField.TITLE);
        });
        assertThat(rejections).isEmpty();
    }

    @Test
    void aNameIsFoundBehindWhatArabicGluesToItAndNotInsideAnotherWord() throws EventDecodingException {
        Document document = Document.of("", "زار وفد وكازاخستان وبكازاخستان. Tirana, Iran", List.of());
        CheckedAnswer answer = new CheckedAnswer(Answer.read("""
                {"countries":[{"code":"KZ","focus":false,"mentions":["كازاخستان"]},{"code":"IR","focus":false,"mentions":["Iran","iran"]}]}
                """, "{}"), document, rejections::add);

        List<Country> countries = answer.places(List.of()).orElseThrow().countries();

        assertThat(countries)
                .filteredOn(country -> country.code().equals("KZ"))
                .singleElement()
                .satisfies(country -> assertThat(country.mentions()).hasSize(2));
        assertThat(countries)
                .filteredOn(country -> country.code().equals("IR"))
                .singleElement()
                .satisfies(country -> assertThat(country.mentions()).hasSize(1));
    }

    @Test
    void whatHasAnUnknownCodeOrNoEvidenceIsLeftOutAndCounted() throws EventDecodingException {
        // given
        CheckedAnswer answer = read("""
                {"language":{"code":"tlh","confidence":1},
                 "countries":[{"code":"ZZ","focus":true,"mentions":["أستانا"]},{"code":"UZ","focus":true,"mentions":["Ташкент"]}],
                 "topics":[{"code":"medtop:99999999","confidence":0.9,"evidence":["قرار"]},
                           {"code":"medtop:11000000","confidence":0.9,"evidence":["выборы"]},
                           {"code":"medtop:11000000","confidence":7,"evidence":["قرار"]}]}
                """);

        // when / then
        assertThat(answer.language("Arab")).isEmpty();
        assertThat(answer.places(List.of())).isEmpty();
        assertThat(answer.topics()).isEmpty();
        assertThat(rejections)
                .containsExactlyInAnyOrder(
                        Rejection.CODE,
                        Rejection.CODE,
                        Rejection.EVIDENCE,
                        Rejection.CODE,
                        Rejection.EVIDENCE,
                        Rejection.VALUE);
    }

    @Test
    void topicsCarryTheirEvidence() throws EventDecodingException {
        List<Topic> topics = read("""
                {"topics":[{"code":"medtop:11000000","confidence":0.9,"evidence":["قرار كازاخستان نهائي","not there"]}]}
                """).topics().orElseThrow();

        assertThat(topics)
                .singleElement()
                .satisfies(topic -> assertThat(topic.evidence())
                        .singleElement()
                        .satisfies(span -> assertThat(BODY.substring(span.start(), span.end()))
                                .isEqualTo("قرار كازاخستان نهائي")));
    }

    @Test
    void aSpeakerIsNamedAsTheTextHasHimAndATargetNobodyAskedForIsLeftOut() throws EventDecodingException {
        List<Stance> stances = read("""
                {"stances":[
                 {"target":"KZ","holder":"Токаев","label":"supportive","confidence":0.7,"evidence":["Казахстан отказался"]},
                 {"target":"KZ","holder":"author","label":"critical","confidence":0.4,"evidence":["كازاخستان ترفض"]},
                 {"target":"KZ","holder":"Путин","label":"critical","confidence":0.4,"evidence":["كازاخستان ترفض"]},
                 {"target":"RU","holder":"author","label":"neutral","confidence":0.4,"evidence":["أستانا"]}]}
                """).stances(List.of(KAZAKHSTAN)).orElseThrow();

        assertThat(stances).extracting(Stance::label).containsExactly(StanceLabel.SUPPORTIVE, StanceLabel.CRITICAL);
        assertThat(stances).extracting(Stance::score).containsExactly(0.7, -0.4);
        assertThat(stances.getFirst().holder().name()).isEqualTo("Токаев");
        assertThat(stances.getLast().holder().type()).isEqualTo(HolderType.AUTHOR);
        assertThat(rejections).containsExactlyInAnyOrder(Rejection.EVIDENCE, Rejection.CODE);
    }

    @Test
    void stancesWithoutAnyEvidenceInTheTextAreRefusedAsAWhole() throws EventDecodingException {
        assertThat(read("""
                {"stances":[
                 {"target":"KZ","holder":"author","label":"critical","confidence":0.4,"evidence":["كازاخستان  ترفض"]},
                 {"target":"KZ","holder":"author","label":"supportive","confidence":0.4,"evidence":[]}]}
                """).stances(List.of(KAZAKHSTAN))).isEmpty();
        assertThat(rejections).containsExactly(Rejection.EVIDENCE, Rejection.EVIDENCE);
    }

    @Test
    void thatThereIsNothingIsAnAnswer() throws EventDecodingException {
        CheckedAnswer nothing = read("{\"countries\":[],\"topics\":[],\"stances\":[]}");

        assertThat(nothing.stances(List.of(KAZAKHSTAN))).hasValue(List.of());
        assertThat(nothing.topics()).hasValue(List.of());
        assertThat(nothing.places(List.of())).isPresent();
        assertThat(rejections).isEmpty();
    }

    @Test
    void whatIsNotOfTheSchemaIsRefused() {
        String schema =
                new Questions(EnumSet.of(TagKind.TOPIC)).aboutText(DOCUMENT).schema();

        for (String wrong :
                List.of("no", "[]", "{}", "{\"topics\":null}", "{\"topics\":\"politics\"}", "{\"topics\":[3]}")) {
            assertThatThrownBy(() -> Answer.read(wrong, schema)).as(wrong).isInstanceOf(EventDecodingException.class);
        }
    }

    @Test
    void onlyWhatIsAskedForStandsInTheQuestion() {
        Question topics = new Questions(EnumSet.of(TagKind.TOPIC)).aboutText(DOCUMENT);
        Question all = new Questions(EnumSet.allOf(TagKind.class)).aboutText(DOCUMENT);
        Question stances = new Questions(EnumSet.of(TagKind.STANCE)).aboutStances(DOCUMENT, List.of(KAZAKHSTAN));

        assertThat(topics.schema()).contains("topics").doesNotContain("language", "countries");
        assertThat(all.schema()).contains("topics", "language", "countries");
        assertThat(stances.instructions()).contains("KZ");
        assertThat(topics.article()).contains(BODY);
        assertThat(List.of(topics.hash("m"), topics.hash("n"), all.hash("m"))).doesNotHaveDuplicates();
    }

    private CheckedAnswer read(String json) throws EventDecodingException {
        return new CheckedAnswer(Answer.read(json, "{}"), DOCUMENT, rejections::add);
    }

    private static String cut(Mention mention) {
        Span span = new Span(mention.field(), mention.start(), mention.end());
        return (span.field() == TextField.TITLE ? TITLE : BODY).substring(span.start(), span.end());
    }
}
