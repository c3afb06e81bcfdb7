package silkwire.alert.kafka;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.alert.reconcile.Passage;
import silkwire.alert.reconcile.Progress;
import silkwire.alert.reconcile.Stretch;
import silkwire.common.kafka.Topics;

/**
 * Asks how far the groups are. What a stage has read it has written on in the same transaction, so that the end of the next topic
 * at that time is behind all that came of the stretch.
 */
final class KafkaPassage implements Passage {
    private final TopicOffsets offsets;
    private final ReadOffsets readOffsets;
    private final Topics topics;
    private final String topology;
    private @Nullable Stretch stretch;
    private @Nullable Map<Integer, Long> matches;
    private @Nullable Map<Integer, Long> threads;

    /** {@code topology} is the group of the topology. */
    KafkaPassage(TopicOffsets offsets, ReadOffsets readOffsets, Topics topics, String topology) {
        this.offsets = offsets;
        this.readOffsets = readOffsets;
        this.topics = topics;
        this.topology = topology;
    }

    @Override
    public Progress of(Stretch asked, Set<String> versions) {
        if (!asked.equals(stretch)) {
            stretch = asked;
            matches = null;
            threads = null;
        }
        for (String version : versions) {
            String indexer = topics.prefix() + "search-articles-v" + version;
            if (!hasRead(indexer, topics.enriched(), asked.before())) {
                return new Progress.Waiting("the index: its group " + indexer + " is behind");
            }
        }
        return through(asked);
    }

    private Progress through(Stretch asked) {
        if (matches == null) {
            if (!hasRead(topology, topics.enriched(), asked.before())) {
                return new Progress.Waiting("the matching of articles");
            }
            matches = offsets.ends(topics.matches());
        }
        if (threads == null) {
            if (!hasRead(topology, topics.matches(), matches)) {
                return new Progress.Waiting("the stories of matched articles");
            }
            threads = offsets.ends(topics.threads());
        }
        if (!hasRead(topology, topics.threads(), threads)) {
            return new Progress.Waiting("the rules of threads");
        }
        return new Progress.Through(threads, offsets.ends(topics.notifications()));
    }

    private boolean hasRead(String group, String topic, Map<Integer, Long> ends) {
        return readOffsets.hasRead(group, TopicOffsets.named(topic, ends));
    }
}
