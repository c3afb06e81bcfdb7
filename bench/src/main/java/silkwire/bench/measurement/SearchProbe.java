package silkwire.bench.measurement;

/** One way to have a question answered: whole, read to its last byte. */
public interface SearchProbe {
    /**
     * Asks.
     *
     * @throws BenchException when the answer is no answer
     */
    void ask(String query);
}
