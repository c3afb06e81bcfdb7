package silkwire.common.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
    private static final int TRIES = 200_000;

    @ParameterizedTest
    @CsvSource({
        "61d9836be4b8ade2808ff09f9880, -1",
        "c080, 0",
        "c1bf, 0",
        "e080af, 0",
        "eda080, 0",
        "61f4908080, 1",
        "6180, 1",
        "d9, 0",
        "e4b8, 0",
        "f09f98, 0",
        "ff, 0",
    })
    void theFirstByteThatDoesNotBelongIsFound(String hex, int expected) {
        assertThat(Utf8.firstInvalid(ByteRange.of(HexFormat.of().parseHex(hex))))
                .isEqualTo(expected);
    }

    @Test
    void agreesWithTheStrictDecoderOnRandomBytes() {
        // given
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");

        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = new byte[4];
            random.nextBytes(bytes);
            bytes[0] |= (byte) 0xC0;

            // then
            assertThat(Utf8.firstInvalid(ByteRange.of(bytes)) < 0)
                    .as(HexFormat.of().formatHex(bytes))
                    .isEqualTo(isValid(bytes));
        }
    }

    /** Text of pairs, of which one byte is another. */
    @Test
    void findsTheByteThatTheStrictDecoderFindsInRunsOfPairs() {
        // given
        SplittableRandom random = new SplittableRandom(5);

        for (int i = 0; i < TRIES; i++) {
            byte[] bytes = "при النص".repeat(3).substring(random.nextInt(12)).getBytes(StandardCharsets.UTF_8);
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

            // then
            assertThat(Utf8.firstInvalid(ByteRange.of(bytes)))
                    .as(HexFormat.of().formatHex(bytes))
                    .isEqualTo(firstInvalid(bytes));
        }
    }

    private static int firstInvalid(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(rest, CharBuffer.allocate(bytes.length), true);
        return result.isError() ? rest.position() : -1;
    }

    private static boolean isValid(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
