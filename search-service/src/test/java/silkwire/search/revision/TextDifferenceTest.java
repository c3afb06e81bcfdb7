package silkwire.search.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The minister arrived in Astana    | The minister arrived in Almaty           | The minister arrived in [Astana>Almaty]
            ar | وصل الوزير إلى أستانا              | وصل رئيس الوزراء إلى أستانا               | وصل[ الوزير> رئيس الوزراء] إلى أستانا
            ru | Премьер прибыл                     | Премьер не прибыл                        | Премьер[> не] прибыл
            kk | Қазақстан жаңа жол салады          | Қазақстан жол салады                     | Қазақстан[ жаңа>] жол салады
            zh | 代表团抵达哈萨克斯坦首都              | 代表团抵达乌兹别克斯坦首都                   | 代表团抵达[哈萨克>乌兹别克]斯坦首都
            """)
    void showsWhatChangedWordByWord(String language, String before, String after, String shown) {
        assertThat(shown(TextDifference.of(before, after, language))).isEqualTo(shown);
    }

    @Test
    void coversBothTextsWithoutGaps() {
        // given
        String before = "Один два три. Четыре пять шесть.";
        String after = "Два три четыре. Пять семь.";

        // when
        List<TextDifference.Step> steps = TextDifference.of(before, after, "ru");

        // then
        assertThat(steps.stream().map(step -> step.before().text()).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(steps.stream().map(step -> step.after().text()).collect(Collectors.joining()))
                .isEqualTo(after);
        for (TextDifference.Step step : steps) {
            assertThat(before.substring(step.before().start(), step.before().end()))
                    .isEqualTo(step.before().text());
            assertThat(after.substring(step.after().start(), step.after().end()))
                    .isEqualTo(step.after().text());
        }
    }

    @Test
    void comparesVeryLongTextsByParagraphs() {
        // given
        String same = "Қазақстан жаңалықтары туралы хабар\n".repeat(5_000);

        // when
        List<TextDifference.Step> steps = TextDifference.of(same + "соңы", same + "басқа соңы", "kk");

        // then
        assertThat(steps)
                .extracting(TextDifference.Step::kind)
                .containsExactly(TextDifference.Kind.SAME, TextDifference.Kind.CHANGED);
        assertThat(steps.getLast().after().text()).isEqualTo("басқа соңы");
    }

    @Test
    void findsNothingBetweenEmptyTexts() {
        assertThat(TextDifference.of("", "", "ar")).isEmpty();
        assertThat(shown(TextDifference.of("", "نص", "ar"))).isEqualTo("[>نص]");
    }

    private static String shown(List<TextDifference.Step> steps) {
        return steps.stream()
                .map(step -> step.kind() == TextDifference.Kind.SAME
                        ? step.before().text()
                        : "[" + step.before().text() + ">" + step.after().text() + "]")
                .collect(Collectors.joining());
    }
}
