package silkwire.alert.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** What is known of the receivers: what the log has so far, and what this instance found out itself. Thread-safe. */
public final class ReceiverBook {
    private final Map<String, ReceiverState> states = new ConcurrentHashMap<>();
    private final Consumer<String> woken;

    /** Tells {@code woken} of each receiver that is verified after it was not, so that what waits for it can go. */
    public ReceiverBook(Consumer<String> woken) {
        this.woken = woken;
    }

    /** Takes what is known by now. */
    public void put(ReceiverState state) {
        ReceiverState before = states.get(state.id());
        ReceiverState now =
                states.merge(state.id(), state, (old, next) -> next.changedAt().isBefore(old.changedAt()) ? old : next);
        if (before != null && before.standing() != Standing.VERIFIED && now.standing() == Standing.VERIFIED) {
            woken.accept(state.id());
        }
    }

    /** What is known of the receiver. */
    public ReceiverState of(Receiver receiver) {
        return states.getOrDefault(receiver.id(), ReceiverState.unknown(receiver));
    }

    /** The receiver with this id, where anything is known of it. */
    public Optional<ReceiverState> find(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** Everything that is known. */
    public List<ReceiverState> all() {
        return List.copyOf(states.values());
    }
}
