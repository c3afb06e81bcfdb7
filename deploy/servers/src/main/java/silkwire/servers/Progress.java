package silkwire.servers;

/** Hears what is going on while a person waits. */
@FunctionalInterface
public interface Progress {
    /** One line, without a line end. */
    void says(String line);

    /** Hears nothing. */
    static Progress silent() {
        return line -> {};
    }
}
