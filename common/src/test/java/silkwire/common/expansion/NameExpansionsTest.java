package silkwire.common.expansion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names come from the table, then from the gazetteer, then from rules. */
final class NameExpansionsTest {
    private static final int LEAST = 400;

    private final NameExpansions names = NameExpansions.all();

    @Test
    void theTableHasEnoughOfTheRegion() {
        assertThat(names.size()).isGreaterThanOrEqualTo(LEAST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tokayev                 | Kassym-Jomart Tokayev   | ar    | توكاييف
            توقاييف                 | Kassym-Jomart Tokayev   | ru    | Токаев
            托卡耶夫                | Kassym-Jomart Tokayev   | kk    | Тоқаев
            Kassym-Jomart Tokayev   | Kassym-Jomart Tokayev   | uz    | Toqayev
            Mirziyoyev              | Shavkat Mirziyoyev      | fa    | میرضیایف
            Мирзиеев                | Shavkat Mirziyoyev      | zh    | 米尔济约耶夫
            эрдоган                 | Recep Tayyip Erdoğan    | tr    | Erdoğan
            习近平                  | Xi Jinping              | ar    | شي-جين-بينغ
            Самрук-Казына           | Samruk-Kazyna           | kk    | Самұрық-Қазына
            一带一路                | Belt and Road Initiative | ru   | Пояс-и-путь
            """)
    void aNameOfTheTableIsKnownByEverySpelling(String written, String label, String language, String form) {
        // when
        Expansion expansion = names.name(written);
        // then
        assertThat(expansion.meaning()).isEqualTo(label);
        assertThat(expansion.caution()).isNull();
        assertThat(expansion.forms()).contains(new Form(language, form, Origin.TABLE));
    }

    @Test
    void anOrganisationOfStatesComesFromTheGazetteer() {
        // when
        Expansion nato = names.name("НАТО");
        // then
        assertThat(nato.meaning()).isEqualTo("org NATO");
        assertThat(nato.forms()).extracting(Form::language).contains("ar", "zh", "en");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Baimukhanov | ru | Баймуханов
            Баймуханов  | en | Baimukhanov
            Баймуханов  | en | Baymukhanov
            Баймуханов  | uz | Baymuxanov
            Сагидулаев  | en | Sagidulayev
            Сагидулаев  | tk | Sagidulaew
            Батырбаев   | ar | باتيربايف
            Батырбаев   | ar | باتيرباييف
            Нурланов    | fa | نورلانوف
            نورلانوف    | ru | нурланов
            نورلانوف    | en | nurlanov
            Щербаков    | fr | Chtcherbakov
            Shcherbakov | ru | Щербаков
            """)
    void aNameOfNoTableIsWrittenByRules(String name, String language, String form) {
        // when
        Expansion expansion = names.name(name);
        // then
        assertThat(expansion.caution()).contains("no table");
        assertThat(expansion.forms()).contains(new Form(language, form, Origin.TRANSLITERATION));
    }

    @Test
    void everySpellingOfTheTableFindsItsLine() {
        for (String spelling : List.of("Путин", "拜登", "السيسي", "خامنه‌ای", "Xitoy Kommunistik partiyasi")) {
            assertThat(names.name(spelling).caution())
                    .as(spelling.toLowerCase(Locale.ROOT))
                    .isNull();
        }
    }
}
