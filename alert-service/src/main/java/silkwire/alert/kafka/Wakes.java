package silkwire.alert.kafka;

import java.util.HashSet;
import java.util.Set;

/** Receivers for which something waits that need not wait any more. Thread-safe. */
final class Wakes {
    private final Set<String> receivers = new HashSet<>();

    synchronized void wake(String receiver) {
        receivers.add(receiver);
    }

    /** Those since it was asked last. */
    synchronized Set<String> take() {
        Set<String> taken = Set.copyOf(receivers);
        receivers.clear();
        return taken;
    }
}
