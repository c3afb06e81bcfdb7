package silkwire.common.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text of UTF-8 that somebody read as windows-1252, windows-1251 or windows-1256 before it came to us: Ø§Ù„ for ال,
 * РїСЂРё for при.
 */
public sealed interface Mojibake {

    /** There is none. */
    record None() implements Mojibake {}

    /** It is certain: put back into bytes, every character beyond ASCII is UTF-8 and the text is far more plausible. */
    record Repaired(String text, String readAs) implements Mojibake {}

    /** It looks like it from this offset on, and cannot be put back without loss. */
    record Suspected(int offset) implements Mojibake {}

    /** Judges {@code text}. */
    static Mojibake of(String text) {
        if (!Trace.isFrequent(text)) {
            return new None();
        }
        for (Charset wrong : Trace.WRONG) {
            String repaired = Trace.repaired(text, wrong);
            if (repaired != null && Trace.isCertain(text, repaired)) {
                return new Repaired(repaired, wrong.name());
            }
        }
        return Trace.isImplausible(text) ? new Suspected(Trace.first(text)) : new None();
    }

    /** What mojibake leaves. */
    final class Trace {
        static final List<Charset> WRONG = List.of(
                Charset.forName("windows-1252"), Charset.forName("windows-1251"), Charset.forName("windows-1256"));
        private static final int LEAD = 7;
        private static final int TRAIL = 3;
        private static final byte BEYOND_ASCII = (byte) 0x80;
        private static final byte[] ROLES = roles();
        private static final int LEAST_PAIRS = 3;
        private static final double GAIN = 0.3;
        private static final int SHARE = 4;

        private Trace() {}

        /** The first character that can be the lead of a pair and is followed by what can be its trail, or -1. */
        static int first(String text) {
            for (int i = 0; i + 1 < text.length(); i++) {
                if (text.charAt(i) > 0x7F && isPair(text, i)) {
                    return i;
                }
            }
            return -1;
        }

        static boolean isImplausible(String text) {
            return Plausibility.of(text) < 0;
        }

        /** Whether at least a quarter of what is beyond ASCII is a pair of lead and trail. */
        static boolean isFrequent(String text) {
            int pairs = 0;
            int beyond = 0;
            int role = 0;
            for (int i = 0; i < text.length(); i++) {
                int next = ROLES[text.charAt(i)];
                pairs += (role & (next >> TRAIL) & LEAD) == 0 ? 0 : 1;
                beyond += next < 0 ? 1 : 0;
                role = next;
            }
            return pairs >= LEAST_PAIRS && pairs * SHARE >= beyond;
        }

        static boolean isCertain(String text, String repaired) {
            boolean isShorter = text.length() - repaired.length() >= LEAST_PAIRS;
            return isShorter && Plausibility.of(repaired) > Plausibility.of(text) + GAIN && !isFrequent(repaired);
        }

        /** Whether in one of the three the first is the lead byte of UTF-8 and the second a byte that follows one. */
        private static boolean isPair(String text, int i) {
            return (ROLES[text.charAt(i)] & (ROLES[text.charAt(i + 1)] >> TRAIL) & LEAD) != 0;
        }

        /** For each character a bit for each of the three in which it is a lead, and three bits on where it is a trail; the highest, beyond ASCII. */
        private static byte[] roles() {
            byte[] roles = new byte[0x10000];
            Arrays.fill(roles, 0x80, roles.length, BEYOND_ASCII);
            for (int set = 0; set < WRONG.size(); set++) {
                for (int value = 0x80; value <= 0xF4; value++) {
                    String read = new String(new byte[] {(byte) value}, WRONG.get(set));
                    char c = read.charAt(0) == 0xFFFD ? (char) value : read.charAt(0);
                    roles[c] |= (byte) (value >= 0xC2 ? 1 << set : value < 0xC0 ? 8 << set : 0);
                }
            }
            for (int value = 0x80; value < 0xA0; value++) {
                roles[value] |= 8;
            }
            return roles;
        }

        static @Nullable String repaired(String text, Charset wrong) {
            CharsetEncoder encoder = wrong.newEncoder().onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer bytes = ByteBuffer.allocate(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80 || (c < 0xA0 && !wrong.equals(WRONG.get(2)))) {
                    bytes.put((byte) c);
                } else if (!encoder.canEncode(c)) {
                    return null;
                } else {
                    encoder.reset().encode(CharBuffer.wrap(text, i, i + 1), bytes, true);
                }
            }
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(bytes.flip())
                        .toString();
            } catch (CharacterCodingException e) {
                return null;
            }
        }
    }
}
