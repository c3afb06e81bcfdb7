package silkwire.common.event;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name of an article: {@code art_} and 26 characters of Crockford's base 32 for the first 128 bits of SHA-256 over
 * the fields that identify it, each in NFC, UTF-8, and preceded by its length in four bytes.
 */
public final class ArticleId {
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final char[] CROCKFORD = DIGITS.toCharArray();
    private static final Pattern FORM = Pattern.compile("art_[0-9a-hjkmnp-tv-z]{26}");
    private static final int CHARACTERS = 26;
    private static final int BITS = 5;
    /** The lower 64 bits begin with the second of the five bits of the thirteenth character from the end. */
    private static final int HALF = 13;

    private ArticleId() {}

    /** Identified by the source's own item id. */
    public static String ofItem(String source, String itemId) {
        return digest("item", source, itemId);
    }

    /** Identified by its canonical URL. */
    public static String ofUrl(String source, String canonicalUrl) {
        return digest("url", source, canonicalUrl);
    }

    /** Identified by its text, already normalised. */
    public static String ofText(String source, String normalisedTitle, String normalisedBody) {
        return digest("text", source, normalisedTitle, normalisedBody);
    }

    /** Whether {@code text} has the form of an article id. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    /** {@code prefix} and 26 characters that stand for {@code fields}; stories are named the same way. */
    public static String named(String prefix, String... fields) {
        MessageDigest sha256 = sha256();
        for (String field : fields) {
            byte[] bytes = Normalizer.normalize(field, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
            sha256.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            sha256.update(bytes);
        }
        ByteBuffer hash = ByteBuffer.wrap(sha256.digest());
        return prefix + base32(hash.getLong(), hash.getLong());
    }

    /** {@code prefix} and the 26 characters that stand for 128 bits. */
    public static String ofBits(String prefix, long high, long low) {
        return prefix + base32(high, low);
    }

    /** The upper 64 of the 128 bits that the last 26 characters of {@code id} stand for. */
    public static long highBits(String id) {
        return bits(id, id.length() - CHARACTERS, HALF) << 1 | digit(id, id.length() - HALF) >>> (BITS - 1);
    }

    /** The lower 64 of the 128 bits that the last 26 characters of {@code id} stand for. */
    public static long lowBits(String id) {
        return bits(id, id.length() - HALF, HALF);
    }

    private static long bits(String id, int from, int count) {
        long bits = 0;
        for (int i = from; i < from + count; i++) {
            bits = bits << BITS | digit(id, i);
        }
        return bits;
    }

    private static long digit(String id, int at) {
        int digit = at < 0 ? -1 : DIGITS.indexOf(id.charAt(at));
        if (digit < 0) {
            throw new IllegalArgumentException("'" + id + "' does not end in 26 characters of Crockford's base 32");
        }
        return digit;
    }

    private static String digest(String... fields) {
        return named("art_", fields);
    }

    private static String base32(long high, long low) {
        char[] characters = new char[CHARACTERS];
        long upper = high;
        long lower = low;
        for (int i = CHARACTERS - 1; i >= 0; i--) {
            characters[i] = CROCKFORD[(int) (lower & 31)];
            lower = (lower >>> BITS) | (upper << (Long.SIZE - BITS));
            upper >>>= BITS;
        }
        return new String(characters);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
