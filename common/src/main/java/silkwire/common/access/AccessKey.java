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

    private AccessKey() {}

    /** A new key from {@code random}, which should be a {@link java.security.SecureRandom}. */
    public static String generate(RandomGenerator random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return "sw_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
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
