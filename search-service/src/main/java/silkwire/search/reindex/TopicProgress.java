package silkwire.search.reindex;

/**
 * How far a build has read one topic.
 *
 * @param records how many the topic holds
 * @param read how many of them were read
 * @param forgotten how many it no longer holds; what only they told cannot be built again
 * @param perSecond how many were read in a second lately
 */
public record TopicProgress(String topic, long records, long read, long forgotten, double perSecond) {
    long left() {
        return Math.max(0, records - read);
    }
}
