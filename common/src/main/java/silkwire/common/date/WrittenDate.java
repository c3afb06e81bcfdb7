package silkwire.common.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as it was written, read. */
public final class WrittenDate {
    private static final int LONGEST = 200;
    private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private WrittenDate() {}

    /**
     * The moment {@code written} means: an absent zone is {@code zone}, an absent time the beginning of the day. Empty
     * when it is no date, or could be more than one.
     */
    public static Optional<Instant> read(String written, ZoneId zone) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return DateWords.of(plain(written), hasOwnDigits(written)).map(words -> words.moment(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Who writes the digits of Arabic and Persian writes the day before the month. */
    private static boolean hasOwnDigits(String written) {
        return written.codePoints().anyMatch(c -> c > 0x7F && Character.isDigit(c));
    }

    /** ASCII digits, ASCII signs, no invisible marks, one blank between words. */
    static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        written.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (type != Character.FORMAT) {
                plain.appendCodePoint(sign(c));
            }
        });
        String text = REMARK.matcher(plain).replaceAll(" ");
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    private static int sign(int c) {
        return switch (c) {
            case '،', '，', '、', '٬' -> ',';
            case '٫' -> '.';
            case '：' -> ':';
            case '／' -> '/';
            case '−', '‐', '‑', '‒', '–', '—', '－' -> '-';
            default -> c;
        };
    }
}
