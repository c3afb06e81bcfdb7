package silkwire.enrich.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import silkwire.common.event.Country;
import silkwire.common.event.Mention;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;
import silkwire.common.event.WatchTarget;

/** The pipeline as a whole; offsets in many scripts. */
class TaggingPipelineTest {
    private static final List<String> TEXTS = List.of(
            "وقال المتحدث إن كازاخستان والصين وقّعتا اتفاقًا للغاز، وللولايات المتحدة موقف آخر.",
            "Президент Казахстана прибыл в Ташкент; США и Китай следят за переговорами в Астане.",
            "Қазақстандағы сайлауды Ресей мен Қытай бақылап отыр.",
            "Oʻzbekistonning poytaxti Toshkent, AQSH elchisi keldi.",
            "哈萨克斯坦总统访问北京，美国和俄罗斯表示关注。",
            "Kazakhstan's president met U.S. officials in Paris 😀 before the UN vote.",
            "Türkiye'nin Ankara'daki heyeti Kazakistan'ı ziyaret etti. İSTANBUL’da toplantı.",
            "رئیس‌جمهور ایران به تاجیکستان سفر کرد و با روسیه گفت‌وگو کرد.");
    private static final TaggingPipeline PIPELINE = TaggingPipeline.embedded(new AtomicLong()::incrementAndGet);

    @Test
    void everyMentionStandsWhereItsOffsetsPoint() {
        for (String title : TEXTS) {
            for (String text : TEXTS) {
                // given
                String body = "\u202Bالرئيسية » أخبار » " + title + "\n" + title + "\n\n" + text + "\r\n\t" + text;

                // when
                Tags tags = PIPELINE.tag(Items.of(title, body));

                // then
                for (Country country : tags.countries()) {
                    assertThat(country.mentions())
                            .isNotEmpty()
                            .allSatisfy(mention -> assertThat(cut(mention, title, body))
                                    .isEqualTo(mention.text())
                                    .isNotBlank());
                }
            }
        }
    }

    @Test
    void everySpanStandsInsideItsField() {
        for (String text : TEXTS) {
            // given
            String body = text + " “" + text + "” " + text;

            // when
            Tags tags = PIPELINE.tag(Items.of(text, body, new WatchTarget("w", "Toshkent", List.of())));

            // then
            Stream<Span> spans = Stream.concat(
                    tags.topics().stream().flatMap(topic -> topic.evidence().stream()),
                    tags.stances().stream().flatMap(stance -> stance.evidence().stream()));
            assertThat(spans)
                    .allSatisfy(span -> assertThat(span.end())
                            .isLessThanOrEqualTo((span.field() == TextField.TITLE ? text : body).length()));
            assertThat(tags.stances())
                    .anySatisfy(stance -> assertThat(stance.target().id()).isEqualTo("w"));
        }
    }

    @Test
    void salienceSumsToOne() {
        for (String text : TEXTS) {
            // when
            Tags tags = PIPELINE.tag(Items.of("", text));

            // then
            assertThat(tags.countries().stream().mapToDouble(Country::salience).sum())
                    .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
        }
    }

    @Test
    void spellingsOfTheSameTextHaveTheSameHash() {
        // given
        Tags plain = PIPELINE.tag(Items.of("أستانا", "إلى كازاخستان!"));

        // when
        Tags decorated = PIPELINE.tag(Items.of("اسـتانا", "الى  كَازاخستان"));

        // then
        assertThat(decorated.textHash()).isEqualTo(plain.textHash()).hasSize(32);
        assertThat(PIPELINE.tag(Items.of("!!", "— 😀")).textHash()).isEmpty();
    }

    @Test
    void anEmptyTextHasNoTags() {
        // when
        Tags tags = PIPELINE.tag(Items.of("", ""));

        // then
        assertThat(tags.countries()).isEmpty();
        assertThat(tags.language().code()).isEqualTo("und");
        assertThat(tags.languages()).isEmpty();
    }

    @Test
    void theEnrichmentNamesEveryTaggerAndTheTimeItTook() {
        // when
        Tags tags = PIPELINE.tag(Items.of("", TEXTS.getFirst()));

        // then
        assertThat(tags.enrichment().taggers())
                .isEqualTo(PIPELINE.versions())
                .containsKeys("language", "country", "topic", "stance");
        assertThat(tags.enrichment().micros()).isGreaterThanOrEqualTo(0);
    }

    private static String cut(Mention mention, String title, String body) {
        return (mention.field() == TextField.TITLE ? title : body).substring(mention.start(), mention.end());
    }
}
