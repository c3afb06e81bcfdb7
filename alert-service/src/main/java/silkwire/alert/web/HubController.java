package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.hub.Hub;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/**
 * The hub at which the feeds of rules are subscribed to.
 *
 * @see <a href="https://www.w3.org/TR/websub/#subscribing-and-unsubscribing">WebSub, section 5</a>
 */
@RestController
final class HubController {
    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int SECRET_BELOW = 200;
    private static final String SECONDS = "[0-9]{1,12}";
    private static final String MODES = "subscribe or unsubscribe";
    private static final String CALLBACK =
            "an http or https address of at most " + LONGEST_ADDRESS + " characters, without # and user";

    private final Hub hub;
    private final HubProperties properties;

    HubController(Hub hub, HubProperties properties) {
        this.hub = hub;
        this.properties = properties;
    }

    @PostMapping(path = "/v1/hub", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @Operation(
            summary = "Subscribe to the feed of a rule, or unsubscribe (W3C WebSub)",
            description = "Needs no key: hub.topic is the feed's own address (rel=self) with the token it is read with."
                    + " 202; then the callback is asked whether it wants this, and the subscription holds once it repeats"
                    + " hub.challenge. Subscribing again renews it.")
    ResponseEntity<Void> take(
            @RequestParam(name = "hub.mode", required = false) @Nullable String mode,
            @RequestParam(name = "hub.topic", required = false) @Nullable String topic,
            @RequestParam(name = "hub.callback", required = false) @Nullable String callback,
            @RequestParam(name = "hub.secret", required = false) @Nullable String secret,
            @RequestParam(name = "hub.lease_seconds", required = false) @Nullable String lease) {
        String wanted = required("hub.topic", topic, "the address of a feed");
        URI called = address(required("hub.callback", callback, CALLBACK));
        switch (required("hub.mode", mode, MODES)) {
            case "subscribe" -> hub.subscribe(wanted, called, secret(secret), properties.granted(seconds(lease)));
            case "unsubscribe" -> hub.unsubscribe(wanted, called);
            default -> throw problem("hub.mode", mode, MODES);
        }
        return ResponseEntity.status(HttpStatus.ACCEPTED).build();
    }

    private static String required(String name, @Nullable String value, String allowed) {
        if (value == null || value.isBlank()) {
            throw problem(name, value, allowed);
        }
        return value.strip();
    }

    private static URI address(String callback) {
        try {
            URI address = new URI(callback);
            boolean isWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            if (isWeb
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getRawFragment() == null
                    && callback.length() <= LONGEST_ADDRESS) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw problem("hub.callback", callback, CALLBACK);
        }
        throw problem("hub.callback", callback, CALLBACK);
    }

    private static @Nullable String secret(@Nullable String secret) {
        if (secret == null || secret.isEmpty()) {
            return null;
        }
        if (secret.getBytes(StandardCharsets.UTF_8).length >= SECRET_BELOW) {
            throw problem("hub.secret", null, "fewer than " + SECRET_BELOW + " bytes, or none");
        }
        return secret;
    }

    private static @Nullable Long seconds(@Nullable String lease) {
        if (lease == null || lease.isBlank()) {
            return null;
        }
        if (!lease.strip().matches(SECONDS) || Long.parseLong(lease.strip()) == 0) {
            throw problem("hub.lease_seconds", lease, "a whole number of seconds above 0, or none");
        }
        return Long.parseLong(lease.strip());
    }

    private static ProblemException problem(String field, @Nullable String value, String allowed) {
        return new ProblemException(Problem.of(
                        "invalid-hub-request",
                        HttpStatus.BAD_REQUEST.value(),
                        "The hub cannot take this",
                        field + " must be " + allowed)
                .at(field, value, allowed));
    }
}
