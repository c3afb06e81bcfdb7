package silkwire.common.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextDecoderTest {
    private static final String ARABIC =
            "بدأت في أستانا يوم الأحد قمة تجمع قادة خمس دول من آسيا الوسطى، لبحث تقاسم المياه والتجارة.";
    private static final String RUSSIAN =
            "Лидеры пяти стран собрались в Астане, чтобы обсудить воду, торговлю и дороги региона.";
    private static final String CHINESE = "五国领导人周日在阿斯塔纳会晤，他们讨论了水和贸易，并同意明年再次见面。";
    private static final String KAZAKH =
            "Бес елдің басшылары Астанада кездесіп, су мен сауданы талқылады, келесі жиын көктемде өтеді.";
    private static final String TURKISH =
            "Beş ülkenin liderleri pazar günü Astana'da bir araya geldi; su, ticaret ve ulaşımı görüştü, ığdır.";
    private static final String FRENCH =
            "Les dirigeants de cinq pays se sont réunis à Astana dimanche, où ils ont évoqué l'eau et le français.";
    private static final String PERSIAN =
            "رهبران پنج کشور روز یکشنبه در آستانه گرد هم آمدند و درباره آب و بازرگانی گفتگو کردند.";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(ARABIC, "windows-1256"),
                Arguments.of(ARABIC, "UTF-16LE"),
                Arguments.of(ARABIC, "UTF-16BE"),
                Arguments.of(ARABIC, "UTF-8"),
                Arguments.of(RUSSIAN, "windows-1251"),
                Arguments.of(RUSSIAN, "KOI8-R"),
                Arguments.of(RUSSIAN, "UTF-16LE"),
                Arguments.of(RUSSIAN, "UTF-8"),
                Arguments.of(CHINESE, "GBK"),
                Arguments.of(CHINESE, "GB18030"),
                Arguments.of(CHINESE, "UTF-16LE"),
                Arguments.of(CHINESE, "UTF-8"),
                Arguments.of(KAZAKH, "UTF-8"),
                Arguments.of(KAZAKH, "UTF-16BE"),
                Arguments.of(TURKISH, "UTF-8"),
                Arguments.of(FRENCH, "windows-1252"),
                Arguments.of(PERSIAN, "UTF-8"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theCharacterSetIsFoundWithoutADeclaration(String text, String charset) {
        assertThat(decoded(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLyingDeclarationIsSeenThrough(String text, String charset) {
        for (String lie : List.of("UTF-8", "ISO-8859-1", "windows-1251", "windows-1256", "GBK", "KOI8-R", "US-ASCII")) {
            // when
            DecodedText decoded = TextDecoder.decode(
                            ByteBuffer.wrap(text.getBytes(Charset.forName(charset))), List.of(lie))
                    .orElseThrow();

            // then
            assertThat(decoded.text()).as("called " + lie).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTrueDeclarationRaisesNoWarning(String text, String charset) {
        assertThat(TextDecoder.decode(ByteBuffer.wrap(text.getBytes(Charset.forName(charset))), List.of(charset))
                        .orElseThrow()
                        .warnings())
                .isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoText() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(decoded(("\uFEFF" + RUSSIAN).getBytes(charset))).isEqualTo(RUSSIAN);
        }
    }

    @Test
    void everyStretchOfEverySentenceIsReadAsItWasWritten() {
        // given
        Random random = new Random(5);
        List<Arguments> texts = texts().toList();

        for (int i = 0; i < 3_000; i++) {
            // when: a stretch of words, as it was written and with what a page has around it
            Object[] pair = texts.get(random.nextInt(texts.size())).get();
            String text = pair[0].toString();
            int from = random.nextInt(text.length() / 2);
            int to = Math.min(text.length(), from + 24 + random.nextInt(40));
            String stretch = "<p class=\"a\">" + text.substring(from, to) + "</p>\r\n";
            byte[] bytes = stretch.getBytes(Charset.forName(pair[1].toString()));

            // then
            boolean isSeen = stretch.chars().filter(c -> c > 0x7F).count() >= 12;
            if (isSeen) {
                assertThat(decoded(bytes)).as(pair[1].toString()).isEqualTo(stretch);
            }
        }
    }

    @Test
    void aFewBrokenBytesCostNoMoreThanThemselves() {
        // given
        byte[] whole = (RUSSIAN + CHINESE).getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        // when
        DecodedText decoded =
                TextDecoder.decode(ByteBuffer.wrap(cut), List.of("UTF-8")).orElseThrow();

        // then
        assertThat(decoded.text()).startsWith(RUSSIAN).endsWith("\uFFFD");
        assertThat(decoded.warnings()).singleElement().asString().contains("U+FFFD");
    }

    @Test
    void randomBytesAreNoText() {
        // given
        Random random = new Random(9);
        byte[] bytes = new byte[2_000];
        random.nextBytes(bytes);

        // then
        assertThat(TextDecoder.decode(ByteBuffer.wrap(bytes), List.of("UTF-8"))).isEmpty();
    }

    private static String decoded(byte[] bytes) {
        return TextDecoder.decode(ByteBuffer.wrap(bytes), List.of())
                .orElseThrow()
                .text();
    }
}
