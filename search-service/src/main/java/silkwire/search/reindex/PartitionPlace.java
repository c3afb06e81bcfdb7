package silkwire.search.reindex;

/**
 * How far a version has read one partition.
 *
 * @param beginning the first record that is still kept
 * @param end behind the last one that can be read
 * @param read behind the last one that was read; the beginning where none was
 */
public record PartitionPlace(String topic, int partition, long beginning, long end, long read) {}
