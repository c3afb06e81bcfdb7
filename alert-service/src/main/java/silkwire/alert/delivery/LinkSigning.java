package silkwire.alert.delivery;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

/**
 * Makes links that do something for whoever has them, and that nobody can forge (HMAC-SHA-256 with a key derived from a
 * secret); they are good for a while. The first secret signs, all are known, so that one can be replaced.
 */
public final class LinkSigning {
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "silkwire alert links 1".getBytes(StandardCharsets.UTF_8);

    private final URI publicUrl;
    private final List<byte[]> keys;
    private final Duration lifetime;
    private final Clock clock;

    /** Links below {@code publicUrl}, signed with the first of {@code secrets}, good for {@code lifetime}. */
    public LinkSigning(URI publicUrl, List<String> secrets, Duration lifetime, Clock clock) {
        this.publicUrl = publicUrl;
        this.keys = secrets.stream()
                .map(secret -> mac(secret.getBytes(StandardCharsets.UTF_8), PURPOSE))
                .toList();
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /** What a link turned out to be. */
    public sealed interface Opened {}

    /** It is ours and does this. */
    public record Good(SignedLink link) implements Opened {}

    /** It was good for a while. */
    public record Expired(SignedLink link) implements Opened {}

    /** It is none of ours, or its secret is known no longer. */
    public record Forged() implements Opened {}

    /** The address of this service as others see it, without a slash at its end. */
    public String address() {
        String text = publicUrl.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** The permanent address of a notification. */
    public String page(String notificationId) {
        return address() + "/v1/notifications/" + notificationId;
    }

    /** A link for the receiver {@code by} that does something of its rule. */
    public String link(LinkAction action, Receiver by, String object) {
        SignedLink link = new SignedLink(
                action, by.ruleId(), object, by.id(), clock.instant().plus(lifetime));
        byte[] json = EventJson.encode(link);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return address() + "/v1/links/" + base64.encodeToString(json) + "."
                + base64.encodeToString(mac(keys.getFirst(), json));
    }

    /** What the last part of a link's address says. */
    public Opened open(String token) {
        int dot = token.indexOf('.');
        if (dot < 1) {
            return new Forged();
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(token.substring(0, dot));
            byte[] seal = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            if (keys.stream().noneMatch(key -> MessageDigest.isEqual(seal, mac(key, json)))) {
                return new Forged();
            }
            SignedLink link = EventJson.decode(json, SignedLink.class);
            return clock.instant().isBefore(link.expires()) ? new Good(link) : new Expired(link);
        } catch (IllegalArgumentException | EventDecodingException e) {
            return new Forged();
        }
    }

    /** HMAC-SHA-256 of the content under the key. */
    public static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
