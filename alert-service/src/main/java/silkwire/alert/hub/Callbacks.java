package silkwire.alert.hub;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.SendOutcome;

/** Asks callbacks of subscribers. Thread-safe; takes as long as they do. */
public interface Callbacks {

    /** Why this address is not called at all; empty where it is. */
    Optional<String> refusal(URI callback);

    /**
     * Asks whether a subscriber wants to subscribe for so long, or to unsubscribe where {@code lease} is null. It accepts by
     * repeating the challenge; it is gone where it says anything else than that something is wrong with itself just now.
     */
    SendOutcome confirm(Subscription subscription, @Nullable Duration lease);

    /** Says that the subscription has ended against the subscriber's wish, and why. It has failed where nobody heard it. */
    SendOutcome deny(Subscription subscription, String reason);
}
