package silkwire.servers.topic;

import java.time.Duration;

/** How the declared topics are laid out here: a prefix before each name, the partitions of "many", the retention. */
public record TopicLayout(String prefix, int manyPartitions, Duration retention) {
    /** On one machine. */
    public static final int STANDALONE_PARTITIONS = 4;

    /** In a cluster, from the start: a topic does not grow. */
    public static final int CLUSTER_PARTITIONS = 24;

    /** The default of {@code silkwire.retention}. */
    public static final Duration DEFAULT_RETENTION = Duration.ofDays(400);

    /** Zero retention means for ever. */
    public TopicLayout {
        if (manyPartitions < 1) {
            throw new IllegalArgumentException("partitions are " + manyPartitions + "; allowed: 1 and more");
        }
        if (retention.isNegative()) {
            throw new IllegalArgumentException("silkwire.retention is " + retention + "; allowed: 0 and more");
        }
    }

    /** For one machine, without prefix. */
    public static TopicLayout standalone() {
        return new TopicLayout("", STANDALONE_PARTITIONS, DEFAULT_RETENTION);
    }

    /** The topic's full name. */
    public String name(TopicDeclaration topic) {
        return prefix + topic.name();
    }

    /** The number of its partitions. */
    public int partitions(TopicDeclaration topic) {
        return topic.isOneOrder() ? 1 : manyPartitions;
    }

    /** How long it keeps a record, in milliseconds; -1 is for ever. */
    public long retentionMillis(TopicDeclaration topic) {
        return topic.isKeptForever() || retention.isZero() ? -1 : retention.toMillis();
    }
}
