package silkwire.bench.measurement;

/**
 * How fast and how long articles are sent.
 *
 * @param rate articles a second
 * @param seconds measured
 * @param warmUpSeconds at the same rate before, not measured
 */
public record Pace(int rate, int seconds, int warmUpSeconds) {
    /** How many articles are measured. */
    int measured() {
        return rate * seconds;
    }

    /** How many articles are sent, measured or not. */
    int all() {
        return rate * (warmUpSeconds + seconds);
    }

    /** For people. */
    String described() {
        return rate + " a second, " + warmUpSeconds + " s to warm up and " + seconds + " s to measure";
    }
}
