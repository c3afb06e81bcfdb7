package silkwire.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HubSignatureTest {
    private static final byte[] BODY =
            "The quick brown fox jumps over the lazy dog".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aBodyIsSignedByTheSecretInAnyOfTheMethods() {
        assertThat(HubSignature.isValid("sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9", BODY, "key"))
                .isTrue();
        assertThat(HubSignature.isValid(
                        "sha256=F7BC83F430538424B13298E6AA6FB143EF4D59A14946175997479DBC2D1A3CD8", BODY, "key"))
                .isTrue();
    }

    @Test
    void anythingElseIsNoSignature() {
        assertThat(HubSignature.isValid("sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9", BODY, "other"))
                .isFalse();
        assertThat(HubSignature.isValid("md5=80070713463e7749b90c2dc24911e275", BODY, "key"))
                .isFalse();
        assertThat(HubSignature.isValid("sha256=zz", BODY, "key")).isFalse();
        assertThat(HubSignature.isValid("sha256=", BODY, "key")).isFalse();
        assertThat(HubSignature.isValid("sha256", BODY, "key")).isFalse();
        assertThat(HubSignature.isValid(null, BODY, "key")).isFalse();
    }
}
