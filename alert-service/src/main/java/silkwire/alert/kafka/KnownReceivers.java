package silkwire.alert.kafka;

import silkwire.alert.delivery.ReceiverBook;
import silkwire.alert.delivery.ReceiverState;

/** Takes the log of receivers. */
record KnownReceivers(ReceiverBook book) implements EventLogReader.Known<ReceiverState> {
    @Override
    public void take(ReceiverState state) {
        book.read(state.id(), state);
    }

    @Override
    public void ended(String receiver) {
        book.read(receiver, null);
    }

    @Override
    public int size() {
        return book.all().size();
    }
}
