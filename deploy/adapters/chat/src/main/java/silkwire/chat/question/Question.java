package silkwire.chat.question;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One question: what the model is told, the article it is told it about, and the JSON schema of the answer. */
public record Question(String instructions, String article, String schema) {
    /** Fewer than most scripts need, so that an estimate is rather too high. */
    private static final int CHARACTERS_PER_TOKEN = 2;

    /** About how many tokens it takes to ask. */
    public long estimatedTokens() {
        return ((long) instructions.length() + schema.length()) / 4 + article.length() / CHARACTERS_PER_TOKEN;
    }

    /** The same for the same question to the same model: 256 bits in hexadecimal. */
    public String hash(String model) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {model, instructions, schema, article}) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
