package silkwire.common.item;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8 {
    private static final int CONTINUATION_MASK = 0xC0;
    private static final int CONTINUATION = 0x80;
    private static final int CONTINUATION_END = 0xC0;
    private static final byte FIRST_LEAD_OF_TWO = (byte) 0xC2;
    private static final byte LAST_LEAD_OF_TWO = (byte) 0xDF;
    private static final long BEYOND_ASCII = 0x8080808080808080L;
    private static final VarHandle LITTLE_ENDIAN =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private Utf8() {}

    /** The offset, from the beginning of the range, of the first byte that does not belong, or -1. */
    static int firstInvalid(ByteRange range) {
        return firstInvalid(range.array(), range.from(), range.to());
    }

    private static int firstInvalid(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            if (bytes[at] >= 0) {
                at = pastAscii(bytes, at, to);
                continue;
            }
            if (bytes[at] <= LAST_LEAD_OF_TWO && isPair(bytes, at, to)) {
                at = pastPairs(bytes, at + 2, to);
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

    /** The first offset from {@code at} on that is not of ASCII; eight bytes at a time. */
    private static int pastAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && ((long) LONGS.get(bytes, at) & BEYOND_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** The first offset from {@code at} on where no four pairs follow each other. */
    private static int pastPairs(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && isFourPairs((long) LITTLE_ENDIAN.get(bytes, at))) {
            at += Long.BYTES;
        }
        return at;
    }

    /** Leads of 110xxxxx that are above C1, and trails of 10xxxxxx. */
    private static boolean isFourPairs(long eight) {
        return (eight & 0xC0E0C0E0C0E0C0E0L) == 0x80C080C080C080C0L
                && ((eight & 0x001E001E001E001EL) + 0x7FFE7FFE7FFE7FFEL & 0x8000800080008000L) == 0x8000800080008000L;
    }

    /** Whether two bytes that make a character start at {@code at}: Cyrillic and Arabic text is such pairs. */
    private static boolean isPair(byte[] bytes, int at, int to) {
        return bytes[at] >= FIRST_LEAD_OF_TWO && at + 1 < to && bytes[at + 1] < (byte) CONTINUATION_END;
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
