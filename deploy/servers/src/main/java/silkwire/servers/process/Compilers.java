package silkwire.servers.process;

/** Which of the JVM's compilers a child may use. */
public enum Compilers {
    /** Starts with half the work: for what lives briefly, and for what has little to do. */
    FAST(1),
    /** Makes code that is twice as fast and more, of what runs often: for what is busy for long. */
    ALL(4);

    private final int level;

    Compilers(int level) {
        this.level = level;
    }

    /** The option of the JVM. */
    public String option() {
        return "-XX:TieredStopAtLevel=" + level;
    }
}
