package silkwire.enrich.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCreditsTest {
    private final WireCredits credits = new WireCredits();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reuters | LONDON (Reuters) - Oil exports from Kazakhstan rose on Monday.",
                "ria | МОСКВА, 22 ноя – РИА Новости. Переговоры прошли в Астане.",
                "kazinform | АСТАНА. KAZINFORM – Үкімет отырысында жаңа жоба талқыланды.",
                "reuters | القاهرة (رويترز) - قال وزير النفط إن الصادرات ارتفعت.",
                "xinhua | 新华社阿斯塔纳11月22日电（记者张某）哈萨克斯坦能源部宣布。",
                "anadolu | ارتفعت صادرات النفط الكازاخستاني. المصدر: الأناضول",
                "tass | Экспорт нефти вырос на семь процентов. Источник: ТАСС",
                "xinhua | 出口同比增长百分之七。来源：新华社",
                "afp | Le ministre a démissionné lundi. © AFP"
            })
    void anAgencyIsCreditedAtTheBeginningOrTheEnd(String wire, String body) {
        assertThat(credits.of(List.of(), body)).isEqualTo(wire);
    }

    @Test
    void anAgencyIsCreditedInTheByline() {
        assertThat(credits.of(List.of("Жанна Ким", "Интерфакс-Казахстан"), "Текст."))
                .isEqualTo("interfax");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reuters reported that the minister had resigned. He denied it.",
                "По данным РИА Новости, переговоры прошли в Астане и завершились без итогов.",
                "وقالت رويترز إن الوزير استقال من منصبه أمس.",
                "据新华社报道，能源部宣布出口增长。分析人士认为价格不会变化。",
                "The governor of Tasso met farmers. Ansari was there.",
                ""
            })
    void anAgencyThatIsQuotedIsNoCredit(String body) {
        assertThat(credits.of(List.of(), body)).isNull();
    }
}
