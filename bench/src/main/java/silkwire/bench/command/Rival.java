package silkwire.bench.command;

/** What the product's matcher can be measured beside, as it is named in the command. */
enum Rival {
    /** Lucene Monitor. */
    monitor,
    /** The percolator of OpenSearch. */
    percolator
}
