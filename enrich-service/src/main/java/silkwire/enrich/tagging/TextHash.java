package silkwire.enrich.tagging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import silkwire.enrich.text.Document;

/** What identical texts have in common: the first 128 bits of SHA-256 over the folded title and body. */
final class TextHash {
    private static final int BYTES = 16;

    private TextHash() {}

    static String of(Document document) {
        String folded = document.foldedText();
        if (folded.chars().noneMatch(Character::isLetter)) {
            return "";
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(folded.strip().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
