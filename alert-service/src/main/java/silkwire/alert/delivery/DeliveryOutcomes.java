package silkwire.alert.delivery;

/** Keeps what came of deliveries. Each call returns when it is kept, however long that takes. */
public interface DeliveryOutcomes {

    /** Keeps what came of a task, and the task itself where it is tried again. */
    void settled(DeliveryTask task, Settlement settlement);

    /** Keeps a task for longer: it is not due yet. */
    void later(DeliveryTask task);

    /** Keeps a task that somebody asked for again. */
    void again(DeliveryTask task);

    /** Keeps what became known of a receiver. */
    void changed(ReceiverState state);
}
