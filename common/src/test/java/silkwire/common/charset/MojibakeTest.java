package silkwire.common.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {
    private static final List<String> TEXTS = List.of(
            "بدأت في أستانا قمة تجمع قادة خمس دول",
            "Лидеры пяти стран собрались в Астане",
            "Бес елдің басшылары Астанада кездесті",
            "五国领导人周日在阿斯塔纳会晤",
            "Beş ülkenin liderleri bir araya geldi, görüştü");

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1251", "windows-1256"})
    void whatIsCertainIsPutRight(String wrong) {
        for (String text : TEXTS) {
            String garbled = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(wrong));
            boolean isLossless = garbled.indexOf('\uFFFD') < 0;
            if (isLossless) {
                assertThat(Mojibake.of(garbled))
                        .as(garbled)
                        .isInstanceOfSatisfying(
                                Mojibake.Repaired.class,
                                repaired -> assertThat(repaired.text()).isEqualTo(text));
            }
        }
    }

    @Test
    void whatIsNotCertainIsFlagged() {
        // given: a character was lost on the way
        String garbled = new String(TEXTS.getFirst().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)
                .replace('\u00A7', '?');

        // then
        assertThat(Mojibake.of(garbled)).isInstanceOf(Mojibake.Suspected.class);
    }

    @Test
    void goodTextIsLeftAlone() {
        for (String text : TEXTS) {
            assertThat(Mojibake.of(text)).isEqualTo(new Mojibake.None());
        }
        assertThat(Mojibake.of("Où est l'été à Évry ? « Là-bas » — 25 °C, œuvre, ÂGE, À cœur"))
                .isEqualTo(new Mojibake.None());
        assertThat(Mojibake.of("اجتمع، ظ؛ عرض؟ باع، وسمع، ونفع؛ فأطاع، قال: «غ»"))
                .isEqualTo(new Mojibake.None());
        assertThat(Mojibake.of("СССР «Р» № 5 — Т“С”…")).isEqualTo(new Mojibake.None());
    }
}
