package silkwire.bench.measurement;

/** The export of the product. */
public interface ExportProbe {
    /**
     * Reads every article with this tag; how many there were.
     *
     * @throws BenchException when the export breaks off
     */
    long read(String tag);
}
