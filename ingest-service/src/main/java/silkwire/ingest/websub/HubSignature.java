package silkwire.ingest.websub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** The header {@code X-Hub-Signature}: {@code method=hex} of the HMAC of the body under the subscription's secret. */
final class HubSignature {
    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private HubSignature() {}

    /** Whether {@code header} signs {@code body}; compared in constant time. */
    static boolean isValid(@Nullable String header, byte[] body, String secret) {
        if (header == null || header.indexOf('=') < 0) {
            return false;
        }
        String[] parts = header.strip().split("=", 2);
        String method = METHODS.get(parts[0]);
        return method != null && MessageDigest.isEqual(hmac(method, body, secret), hex(parts[1]));
    }

    private static byte[] hmac(String method, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + method, e);
        }
    }

    private static byte[] hex(String text) {
        try {
            return HexFormat.of().parseHex(text.strip());
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
