package silkwire.common.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the character set of bytes and reads them in it. */
public final class TextDecoder {
    private static final int SAMPLE = 16 * 1024;
    private static final int MOST_GUESSES = 4;
    private static final int LEAST_CONFIDENCE = 10;
    private static final double DECLARED_BONUS = 0.6;
    private static final double UTF_8_BONUS = 1.5;
    private static final double LEAST_PLAUSIBLE = -0.6;
    private static final double MOST_REPLACED = 0.1;
    private static final List<Charset> USUAL = List.of(
            Charset.forName("windows-1256"),
            Charset.forName("windows-1251"),
            Charset.forName("KOI8-R"),
            Charset.forName("GB18030"),
            Charset.forName("Big5"),
            Charset.forName("windows-1252"),
            Charset.forName("windows-1254"));

    private TextDecoder() {}

    /**
     * Reads {@code bytes}.
     *
     * @param declared the names of character sets that were declared, the strongest first; unknown names are passed over
     * @return the text without its byte order mark, or empty when the bytes are text in no character set we know
     */
    public static Optional<DecodedText> decode(ByteBuffer bytes, List<String> declared) {
        Charset marked = ByteOrderMark.of(bytes);
        if (marked != null) {
            return Optional.of(read(bytes, marked, List.of()));
        }
        List<String> warnings = new ArrayList<>();
        List<Charset> named = named(declared, warnings);
        Charset wide = WideText.of(bytes);
        if (wide != null) {
            return Optional.of(
                    read(bytes, wide, named.isEmpty() ? warnings : compared(warnings, named.getFirst(), wide)));
        }
        ByteBuffer sample = sample(bytes);
        if (!sample.hasRemaining()) {
            return Optional.of(read(bytes, StandardCharsets.UTF_8, warnings));
        }
        Charset best = isMostlyUtf8(sample) ? StandardCharsets.UTF_8 : best(sample, named);
        if (best == null) {
            return Optional.empty();
        }
        if (!named.isEmpty()) {
            compared(warnings, named.getFirst(), best);
        }
        return Optional.of(read(bytes, best, warnings));
    }

    private static List<Charset> named(List<String> declared, List<String> warnings) {
        List<Charset> named = new ArrayList<>();
        for (String name : declared) {
            Charset charset = charset(name);
            if (charset == null) {
                warnings.add("the character set '" + name + "' is not known");
            } else {
                named.add(charset);
            }
        }
        return named;
    }

    /** As browsers read them: Latin 1 and ASCII are windows-1252, GB 2312 and GBK are GB18030. */
    private static @Nullable Charset charset(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        String read = switch (plain) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "gb2312", "gbk", "gb_2312-80", "x-gbk" -> "GB18030";
            case "utf8", "unicode-1-1-utf-8" -> "UTF-8";
            case "utf-16" -> "UTF-16LE";
            default -> plain;
        };
        try {
            return Charset.isSupported(read) ? Charset.forName(read) : null;
        } catch (IllegalCharsetNameException e) {
            return null;
        }
    }

    private static List<String> compared(List<String> warnings, Charset declared, Charset found) {
        if (!declared.equals(found)) {
            warnings.add("declared as " + declared.name() + ", read as " + found.name() + ", which its bytes are");
        }
        return warnings;
    }

    private static @Nullable Charset best(ByteBuffer sample, List<Charset> named) {
        Set<Charset> candidates = new LinkedHashSet<>(named);
        candidates.add(StandardCharsets.UTF_8);
        candidates.addAll(USUAL);
        candidates.addAll(guesses(sample));
        Charset best = null;
        double highest = LEAST_PLAUSIBLE;
        for (Charset candidate : candidates) {
            Optional<String> text = strictly(sample, candidate);
            if (text.isPresent()) {
                double score = Plausibility.of(text.get())
                        + (named.contains(candidate) ? DECLARED_BONUS : 0)
                        + (candidate.equals(StandardCharsets.UTF_8) ? UTF_8_BONUS : 0);
                if (score > highest) {
                    highest = score;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static List<Charset> guesses(ByteBuffer sample) {
        byte[] bytes = new byte[sample.remaining()];
        sample.duplicate().get(bytes);
        List<Charset> guesses = new ArrayList<>();
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            Charset charset = charset(match.getName());
            boolean isWide = charset != null && charset.name().startsWith("UTF-");
            if (charset != null
                    && !isWide
                    && match.getConfidence() >= LEAST_CONFIDENCE
                    && guesses.size() < MOST_GUESSES) {
                guesses.add(charset);
            }
        }
        return guesses;
    }

    /** From the first byte beyond ASCII on, cut where a character ends. */
    private static ByteBuffer sample(ByteBuffer bytes) {
        int from = bytes.position();
        while (from < bytes.limit() && bytes.get(from) >= 0) {
            from++;
        }
        int to = Math.min(bytes.limit(), from + SAMPLE);
        return bytes.slice(from, to - from);
    }

    /** The text when every byte belongs to a character; the sample may end within one. */
    private static Optional<String> strictly(ByteBuffer sample, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate((int) (sample.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(sample.duplicate(), text, sample.remaining() < SAMPLE);
        return result.isError() ? Optional.empty() : Optional.of(text.flip().toString());
    }

    /** Text with a few broken bytes, as a cut in the middle of a character leaves it. */
    private static boolean isMostlyUtf8(ByteBuffer sample) {
        String text = StandardCharsets.UTF_8.decode(sample.duplicate()).toString();
        long replaced = text.chars().filter(c -> c == 0xFFFD).count();
        long beyond = text.chars().filter(c -> c > 0x7F).count();
        return replaced > 0 && replaced <= MOST_REPLACED * beyond;
    }

    private static DecodedText read(ByteBuffer bytes, Charset charset, List<String> warnings) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        String text;
        try {
            text = decoder.decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("A decoder that replaces does not fail", e);
        }
        List<String> all = new ArrayList<>(warnings);
        int first = text.indexOf(0xFFFD);
        if (first >= 0 && strictlyWhole(bytes, charset)) {
            first = -1;
        }
        if (first >= 0) {
            long count = text.chars().filter(c -> c == 0xFFFD).count();
            all.add(count + " characters are not valid " + charset.name() + " and stand as U+FFFD, the first at "
                    + first);
        }
        boolean hasMark = !text.isEmpty() && text.charAt(0) == ByteOrderMark.CHARACTER;
        return new DecodedText(hasMark ? text.substring(1) : text, charset, all);
    }

    private static boolean strictlyWhole(ByteBuffer bytes, Charset charset) {
        try {
            charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.duplicate());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Byte order marks (Unicode 2.6). */
    private static final class ByteOrderMark {
        static final char CHARACTER = '\uFEFF';

        private ByteOrderMark() {}

        static @Nullable Charset of(ByteBuffer bytes) {
            byte[] head = new byte[Math.min(4, bytes.remaining())];
            bytes.duplicate().get(head);
            if (starts(head, 0xEF, 0xBB, 0xBF)) {
                return StandardCharsets.UTF_8;
            }
            if (starts(head, 0xFF, 0xFE, 0, 0)) {
                return Charset.forName("UTF-32LE");
            }
            if (starts(head, 0, 0, 0xFE, 0xFF)) {
                return Charset.forName("UTF-32BE");
            }
            if (starts(head, 0xFF, 0xFE)) {
                return StandardCharsets.UTF_16LE;
            }
            return starts(head, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
        }

        private static boolean starts(byte[] head, int... mark) {
            byte[] expected = new byte[mark.length];
            for (int i = 0; i < mark.length; i++) {
                expected[i] = (byte) mark[i];
            }
            return head.length >= mark.length && Arrays.equals(head, 0, mark.length, expected, 0, mark.length);
        }
    }
}
