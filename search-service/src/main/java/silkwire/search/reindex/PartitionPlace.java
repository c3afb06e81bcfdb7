package silkwire.search.reindex;

/**
 * How far a version has read one partition.
 *
 * @param beginning the first record that is still kept
 * @param end behind the last one that can be read
 * @param read behind the last one that was read; the beginning where none was
 */
public record PartitionPlace(String topic, int partition, long beginning, long end, long read) {
    /** Refuses a place before the beginning: a group that stopped there has nothing to read there any more. */
    public PartitionPlace {
        if (read < beginning) {
            throw new IllegalArgumentException(
                    topic + "-" + partition + " begins at " + beginning + " and cannot be read up to " + read);
        }
    }
}
