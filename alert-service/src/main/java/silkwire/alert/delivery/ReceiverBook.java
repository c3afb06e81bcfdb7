package silkwire.alert.delivery;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is known of the receivers: what the log has so far, and what this instance found out itself. Thread-safe. */
public final class ReceiverBook {
    private final LogTable<ReceiverState> states = new LogTable<>();
    private final Consumer<String> woken;

    /** Tells {@code woken} of each receiver that is verified after it was not, so that what waits for it can go. */
    public ReceiverBook(Consumer<String> woken) {
        this.woken = woken;
    }

    /** Takes the next word of the log; null where nothing is known any more. The order of the log counts, no clock. */
    public void read(String receiver, @Nullable ReceiverState state) {
        change(receiver, () -> states.read(receiver, state));
    }

    /** What this instance found out. It counts at once, and has to be written to the log. */
    void found(ReceiverState state) {
        change(state.id(), () -> states.writing(state.id(), state));
    }

    private synchronized void change(String receiver, Runnable change) {
        Optional<ReceiverState> before = find(receiver);
        change.run();
        boolean wasWaiting = before.isPresent() && !before.get().isVerified();
        if (wasWaiting && find(receiver).filter(ReceiverState::isVerified).isPresent()) {
            woken.accept(receiver);
        }
    }

    /** What is known of the receiver. */
    public ReceiverState of(Receiver receiver) {
        return find(receiver.id()).orElseGet(() -> ReceiverState.unknown(receiver));
    }

    /** The receiver with this id, where anything is known of it. */
    public Optional<ReceiverState> find(String id) {
        return states.find(id);
    }

    /** Everything that is known. */
    public List<ReceiverState> all() {
        return states.all();
    }
}
