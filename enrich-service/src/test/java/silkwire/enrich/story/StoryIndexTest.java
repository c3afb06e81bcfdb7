package silkwire.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.common.event.ArticleId;
import silkwire.common.event.Story;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryRole;
import silkwire.enrich.fingerprint.Fingerprint;
import silkwire.enrich.text.Document;

class StoryIndexTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private static final String ARABIC = "أعلنت وزارة الطاقة في كازاخستان أن صادرات النفط عبر خط أنابيب بحر قزوين"
            + " ارتفعت بنسبة سبعة في المئة خلال الأشهر العشرة الأولى من العام، وقال نائب الوزير إن أعمال الصيانة"
            + " في الميناء انتهت قبل موعدها وإن الشركات ستزيد الضخ في ديسمبر إذا سمح الطقس بذلك.";
    private static final String KAZAKH = "Қазақстанның Энергетика министрлігі Каспий құбыры арқылы мұнай экспорты"
            + " он айда жеті пайызға өскенін хабарлады. Министрдің орынбасары порттағы жөндеу жұмыстары мерзімінен"
            + " бұрын аяқталғанын, ауа райы қолайлы болса желтоқсанда айдау көлемі артатынын айтты.";
    private static final String CHINESE =
            "哈萨克斯坦能源部宣布，今年前十个月经里海管道出口的石油同比增长百分之七。副部长表示，" + "港口的维修工作已提前完成，如果天气允许，各公司将在十二月提高输送量，并与邻国商讨新的运输协议。";

    private final StoryIndex index = new StoryIndex(StoryRules.within(Duration.ofDays(7)));

    @ParameterizedTest
    @ValueSource(strings = {ARABIC, KAZAKH, CHINESE})
    void anEditedCopyJoinsTheStoryOfTheFirst(String text) {
        // given
        Story first = decide("a", "anbaa", text, NOON);

        // when
        String cut = text.substring(0, text.length() * 7 / 10);
        Story copy = decide("b", "ria", cut, NOON.plusSeconds(1));

        // then
        assertThat(first.role()).isEqualTo(StoryRole.FIRST);
        assertThat(copy.role()).isEqualTo(StoryRole.COPY);
        assertThat(copy.id()).isEqualTo(first.id());
        assertThat(copy.of()).isEqualTo(id("a"));
        assertThat(copy.similarity()).isBetween(0.5, 0.85);
    }

    @Test
    void anEqualTextIsACopyOfTheFirstThatCarriedIt() {
        Story first = decide("a", "anbaa", ARABIC, NOON);
        decide("b", "ria", ARABIC, NOON.plusSeconds(1));

        assertThat(decide("c", "tass", ARABIC, NOON.plusSeconds(2)))
                .isEqualTo(new Story(first.id(), StoryRole.COPY, id("a"), 1.0, null, null));
    }

    @Test
    void anItemOfTheSameSourceThatExtendsAnotherIsItsUpdate() {
        Story first = decide("a", "anbaa", KAZAKH, NOON);
        String more = KAZAKH + " Кейінірек министрлік жаңа келісім туралы толық мәлімет таратып, екі жаққа да тиімді"
                + " екенін атап өтті, ал сарапшылар бағаның өзгеруін күтеді.";

        assertThat(decide("b", "anbaa", more, NOON.plusSeconds(60)).role()).isEqualTo(StoryRole.UPDATE);
        Story elsewhere = decide("c", "ria", more, NOON.plusSeconds(90));
        assertThat(elsewhere.role()).isEqualTo(StoryRole.COPY);
        assertThat(elsewhere.id()).isEqualTo(first.id());
    }

    @Test
    void aClaimRepeatedGetsTheSameAnswer() {
        decide("a", "anbaa", CHINESE, NOON);
        Story answer = decide("b", "ria", CHINESE.substring(20), NOON.plusSeconds(1));

        assertThat(decide("b", "ria", ARABIC, NOON.plusSeconds(9))).isEqualTo(answer);
    }

    @Test
    void anArticleLikeTwoStoriesJoinsTheOlder() {
        // given
        Story older = decide("a", "anbaa", ARABIC, NOON);
        Story younger = decide("b", "ria", KAZAKH, NOON.plusSeconds(1));

        // when
        Story bridge = decide("c", "tass", KAZAKH + "\n" + ARABIC, NOON.plusSeconds(2));

        // then
        assertThat(younger.id()).isNotEqualTo(older.id());
        assertThat(bridge.id()).isEqualTo(older.id());
        assertThat(bridge.of()).isEqualTo(id("a"));
    }

    @Test
    void textsOfAFewWordsAreNoCopiesUnlessTheyAreEqual() {
        Story one = decide("a", "anbaa", "Казахстан подписал новое соглашение с Узбекистаном", NOON);
        Story two = decide("b", "ria", "Казахстан подписал новое соглашение с Киргизией", NOON);
        Story same = decide("c", "ria", "Казахстан подписал новое соглашение с Узбекистаном", NOON);
        Story title = decide("d", "ria", "Главные новости дня", NOON);
        Story sameTitle = decide("e", "tass", "Главные новости дня", NOON);

        assertThat(two.id()).isNotEqualTo(one.id());
        assertThat(same.id()).isEqualTo(one.id());
        assertThat(sameTitle.id()).isNotEqualTo(title.id());
    }

    @Test
    void emptyTextsAreStoriesOfTheirOwn() {
        assertThat(decide("a", "anbaa", "", NOON).id())
                .isNotEqualTo(decide("b", "ria", "", NOON).id());
    }

    @Test
    void aTextOlderThanTheWindowStartsANewStory() {
        Story old = decide("a", "anbaa", ARABIC, NOON);
        Story late = decide("b", "anbaa", ARABIC, NOON.plus(Duration.ofDays(8)));
        Story copyOfTheLateOne = decide("c", "ria", ARABIC, NOON.plus(Duration.ofDays(9)));

        assertThat(late.id()).isNotEqualTo(old.id());
        assertThat(copyOfTheLateOne.of()).isEqualTo(id("b"));
    }

    @Test
    void whatTheWindowPassedIsForgotten() {
        for (int day = 0; day < 40; day++) {
            for (int i = 0; i < 50; i++) {
                decide(day + "/" + i, "anbaa", "", NOON.plus(Duration.ofDays(day)));
            }
        }

        assertThat(index.size()).isBetween(350, 500);
    }

    @Test
    void manyCopiesStayOneStory() {
        Story first = decide("0", "anbaa", KAZAKH, NOON);
        for (int i = 1; i < 3000; i++) {
            assertThat(decide(String.valueOf(i), "s" + i % 7, KAZAKH + " " + i, NOON.plusSeconds(i))
                            .id())
                    .isEqualTo(first.id());
        }
    }

    @Test
    void anIndexFedWithTheSameEntriesAnswersTheSame() {
        // given
        StoryIndex restored = new StoryIndex(StoryRules.within(Duration.ofDays(7)));
        for (String text : List.of(ARABIC, KAZAKH, CHINESE)) {
            StoryDecision decision = index.decide(claim(text, "anbaa", text, NOON));
            index.add(decision.entry().encode());
            restored.add(decision.entry().encode());
        }

        // when
        StoryClaimed next = claim("next", "ria", CHINESE.substring(10), NOON.plusSeconds(5));

        // then
        assertThat(restored.decide(next).story()).isEqualTo(index.decide(next).story());
        assertThat(restored.decide(next).story().role()).isEqualTo(StoryRole.COPY);
    }

    @Test
    void anEntryOfAnotherFormIsRefused() {
        byte[] entry = index.decide(claim("a", "anbaa", ARABIC, NOON)).entry().encode();
        entry[0] = 9;

        assertThatThrownBy(() -> index.add(entry)).isInstanceOf(IllegalArgumentException.class);
    }

    private Story decide(String item, String source, String text, Instant receivedAt) {
        StoryDecision decision = index.decide(claim(item, source, text, receivedAt));
        if (decision.entry() != null) {
            index.add(decision.entry().encode());
        }
        return decision.story();
    }

    private static String id(String item) {
        return ArticleId.ofItem("test", item);
    }

    private static StoryClaimed claim(String item, String source, String text, Instant receivedAt) {
        Fingerprint fingerprint = Fingerprint.of(Document.of("", text, List.of()));
        String hash = text.isEmpty() ? "" : String.format("%08x%024d", text.hashCode(), 0);
        return new StoryClaimed(id(item), 1, source, hash, receivedAt, fingerprint.encode(), null, null);
    }
}
