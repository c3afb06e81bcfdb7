package silkwire.alert.http;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.SendOutcome;
import silkwire.alert.hub.Callbacks;
import silkwire.alert.hub.Subscription;

/**
 * Verifies intents over HTTP.
 *
 * @see <a href="https://www.w3.org/TR/websub/#hub-verifies-intent">WebSub, section 5.3</a>
 */
final class HttpCallbacks implements Callbacks {
    private static final int CHALLENGE_BYTES = 24;

    private final Poster poster;
    private final RandomGenerator random;

    HttpCallbacks(Poster poster, RandomGenerator random) {
        this.poster = poster;
        this.random = random;
    }

    @Override
    public Optional<String> refusal(URI callback) {
        return poster.refusal(callback);
    }

    @Override
    public SendOutcome confirm(Subscription subscription, @Nullable Duration lease) {
        byte[] bits = new byte[CHALLENGE_BYTES];
        random.nextBytes(bits);
        String challenge = HexFormat.of().formatHex(bits);
        Map<String, String> asked = about(subscription, lease == null ? "unsubscribe" : "subscribe");
        asked.put("hub.challenge", challenge);
        if (lease != null) {
            asked.put("hub.lease_seconds", Long.toString(lease.toSeconds()));
        }
        return poster.challenge(with(subscription.callback(), asked), challenge);
    }

    @Override
    public SendOutcome deny(Subscription subscription, String reason) {
        Map<String, String> said = about(subscription, "denied");
        said.put("hub.reason", reason);
        return poster.tell(with(subscription.callback(), said));
    }

    private static Map<String, String> about(Subscription subscription, String mode) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("hub.mode", mode);
        parameters.put("hub.topic", subscription.topic());
        return parameters;
    }

    /** The callback may have parameters of its own; they stay as they are. */
    private static URI with(URI callback, Map<String, String> parameters) {
        String added = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String text = callback.toString();
        String joint =
                callback.getRawQuery() == null ? "?" : callback.getRawQuery().isEmpty() ? "" : "&";
        return URI.create(text + joint + added);
    }
}
