package silkwire.common.item;

/** Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;

    private Utf8() {}

    /** The offset, from the beginning of the range, of the first byte that does not belong, or -1. */
    static int firstInvalid(ByteRange range) {
        return firstInvalid(range.array(), range.from(), range.to());
    }

    private static int firstInvalid(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = lengthAt(bytes, at, to);
            if (length == 0) {
                return at - from;
            }
            at += length;
        }
        return -1;
    }

    /** Bytes of the character that starts at {@code at}, 0 when none does. */
    private static int lengthAt(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int second = at + 1 < to ? bytes[at + 1] & 0xFF : 0;
        int length;
        if (lead >= 0xC2 && lead <= 0xDF) {
            length = 2;
        } else if (lead >= 0xE0 && lead <= 0xEF && isSecondOfThree(lead, second)) {
            length = 3;
        } else if (lead >= 0xF0 && lead <= 0xF4 && isSecondOfFour(lead, second)) {
            length = 4;
        } else {
            return 0;
        }
        if (at + length > to) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & CONTINUATION_MASK) != CONTINUATION) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isSecondOfThree(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second <= 0x9F;
            default -> true;
        };
    }

    private static boolean isSecondOfFour(int lead, int second) {
        return switch (lead) {
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second <= 0x8F;
            default -> true;
        };
    }
}
