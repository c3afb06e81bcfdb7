package silkwire.common.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasteTest {

    @Test
    void theLineThatRepeatsTheEndOfTheTrailIsTheTitle() {
        // given
        String paste = """
                الرئيسية » تقارير » لماذا تهتم بكين بممرات آسيا الوسطى؟
                تقارير رئيسي

                لماذا تهتم بكين بممرات آسيا الوسطى؟

                تتوسع شبكات النقل بين كازاخستان والصين عاماً بعد عام.
                """;

        // when
        Paste read = Paste.of(paste);

        // then
        assertThat(read).isEqualTo(new Paste("لماذا تهتم بكين بممرات آسيا الوسطى؟", "تقارير"));
    }

    @Test
    void aTrailThatThePageCutShortIsCompletedByTheTitle() {
        // given
        String paste = """
                Главная › Политика › Токаев провёл переговоры с…
                Токаев провёл переговоры с президентом Узбекистана

                Президенты обсудили торговлю.
                """;

        // then
        assertThat(Paste.of(paste))
                .isEqualTo(new Paste("Токаев провёл переговоры с президентом Узбекистана", "Политика"));
    }

    @Test
    void theFirstOfTwoEqualLinesIsTheTitle() {
        // given
        String paste = """
                中亚
                哈萨克斯坦扩大粮食出口
                哈萨克斯坦扩大粮食出口

                阿斯塔纳11月22日电，哈萨克斯坦今年将扩大粮食出口。
                """;

        // then
        assertThat(Paste.of(paste)).isEqualTo(new Paste("哈萨克斯坦扩大粮食出口", "中亚"));
    }

    @Test
    void aTrailOfSectionsIsFollowedByTheTitle() {
        // given
        String paste = """
                Home > World > Central Asia
                Astana hosts talks on water sharing

                Delegations met in Astana on Sunday.
                """;

        // then
        assertThat(Paste.of(paste)).isEqualTo(new Paste("Astana hosts talks on water sharing", "Central Asia"));
    }

    @Test
    void aSectionLineStandsBeforeTheTitle() {
        // given
        String paste = """
                Экономика
                Казахстан увеличил экспорт пшеницы в Китай

                Экспорт вырос на треть.
                """;

        // then
        assertThat(Paste.of(paste)).isEqualTo(new Paste("Казахстан увеличил экспорт пшеницы в Китай", "Экономика"));
    }

    @Test
    void theFirstLineIsTheTitleWhereNothingElseIsFound() {
        assertThat(Paste.of("Қазақстан Президенті Астанаға оралды\n\nБүгін Президент елге оралды."))
                .isEqualTo(new Paste("Қазақстан Президенті Астанаға оралды", null));
    }

    @Test
    void aTextWithoutAHeadingHasNoTitle() {
        assertThat(Paste.of("Delegations met in Astana on Sunday. They agreed on nothing.\nMore tomorrow."))
                .isEqualTo(new Paste("", null));
    }

    @Test
    void quotationMarksMakeNoTrail() {
        assertThat(Paste.of("«Казатомпром» и «Росатом» договорились\n\nКомпании подписали договор."))
                .isEqualTo(new Paste("«Казатомпром» и «Росатом» договорились", null));
        assertThat(Paste.of("Главная » Экономика » «Самрук» меняет правила игры на рынке\n\nТекст."))
                .isEqualTo(new Paste("«Самрук» меняет правила игры на рынке", "Экономика"));
    }

    @Test
    void invisibleMarksAndLineEndsOfAnyKindDoNotMatter() {
        assertThat(
                        Paste.of(
                                "\u200fالرئيسية » أخبار » انطلاق القمة في أستانا\r\n\u200fانطلاق  القمة في أستانا\u200f\r\nنص."))
                .isEqualTo(new Paste("انطلاق  القمة في أستانا", "أخبار"));
    }

    @Test
    void blankTextHasNothing() {
        assertThat(Paste.of(" \n\t\n")).isEqualTo(new Paste("", null));
        assertThat(Paste.of("")).isEqualTo(new Paste("", null));
    }
}
