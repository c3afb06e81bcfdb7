package silkwire.common.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The text of a key: {@code sw_} and 256 random bits in URL-safe base 64. */
public final class AccessKey {
    private static final int BYTES = 32;
    private static final String KEY = "sw_";
    private static final String TOKEN = "swq_";

    private AccessKey() {}

    /** A new key from {@code random}, which should be a {@link java.security.SecureRandom}. */
    public static String generate(RandomGenerator random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return KEY + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** A new token, which may stand in a URL: {@code swq_} and 256 random bits. */
    public static String generateToken(RandomGenerator random) {
        return TOKEN + generate(random).substring(KEY.length());
    }

    /** Whether the text has the form of a token; a key for more than one query has not, and belongs into no URL. */
    public static boolean isToken(String text) {
        return text.startsWith(TOKEN);
    }

    /** SHA-256 of the key in hexadecimal: what {@code silkwire.yml} keeps. */
    public static String hash(String key) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
