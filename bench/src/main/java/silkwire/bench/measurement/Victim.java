package silkwire.bench.measurement;

/** A process of the product that can be killed without a chance to say anything. */
public interface Victim {
    /** What it is called. */
    String name();

    /** Kills it, once. */
    void kill();
}
