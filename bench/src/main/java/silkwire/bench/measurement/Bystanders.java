package silkwire.bench.measurement;

/** The processes of the product that have no part in what is measured, and would take a part of the machine. */
public interface Bystanders {

    /** Holds them still until the answer is closed. */
    Stillness hold();

    /** They stand still. */
    interface Stillness extends AutoCloseable {
        /** Lets them go on. */
        @Override
        void close();
    }

    /** They are left alone. */
    static Bystanders untouched() {
        return () -> () -> {};
    }
}
