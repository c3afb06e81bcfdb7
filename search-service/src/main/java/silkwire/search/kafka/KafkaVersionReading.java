package silkwire.search.kafka;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import silkwire.common.kafka.Topics;
import silkwire.search.reindex.IndexVersion;
import silkwire.search.reindex.PartitionPlace;
import silkwire.search.reindex.VersionReading;
import silkwire.search.reindex.VersionWriters;

/**
 * Reads the topics into versions: two containers for each, one for articles and one for fates, in groups of the version's
 * own, so that a new version reads the topics from their beginning.
 */
final class KafkaVersionReading implements VersionReading {
    /** A bulk request of one article costs the index as much as one of twenty: what comes within this time goes together. */
    private static final int ARTICLES_WAIT_MILLIS = 100;

    private static final int OUTCOMES_WAIT_MILLIS = 500;

    private final ConcurrentKafkaListenerContainerFactory<?, ?> containers;
    private final VersionGroups groups;
    private final Topics topics;
    private final VersionListeners listeners;
    private final Map<IndexVersion, List<ConcurrentMessageListenerContainer<?, ?>>> running = new ConcurrentHashMap<>();

    KafkaVersionReading(
            ConcurrentKafkaListenerContainerFactory<?, ?> containers,
            VersionGroups groups,
            Topics topics,
            VersionListeners listeners) {
        this.containers = containers;
        this.groups = groups;
        this.topics = topics;
        this.listeners = listeners;
    }

    @Override
    public void start(IndexVersion version, VersionWriters.Writers writers) {
        List<ConcurrentMessageListenerContainer<?, ?>> both = List.of(
                container(
                        "articles-v" + version.text(),
                        topics.enriched(),
                        groups.articles(version),
                        ARTICLES_WAIT_MILLIS,
                        listeners.articles(version, writers)),
                container(
                        "outcomes-v" + version.text(),
                        topics.outcomes(),
                        groups.outcomes(version),
                        OUTCOMES_WAIT_MILLIS,
                        listeners.outcomes(version, writers)));
        running.put(version, both);
        both.forEach(ConcurrentMessageListenerContainer::start);
    }

    private ConcurrentMessageListenerContainer<?, ?> container(
            String name, String topic, String group, int waitMillis, BatchMessageListener<byte[], byte[]> listener) {
        ConcurrentMessageListenerContainer<?, ?> container = containers.createContainer(topic);
        container.setBeanName(name);
        ContainerProperties properties = container.getContainerProperties();
        properties.setGroupId(group);
        properties.setMessageListener(listener);
        // The last record of a transaction is followed by its mark: without these two a group never comes to the end.
        properties.setFixTxOffsets(true);
        properties.setAssignmentCommitOption(ContainerProperties.AssignmentCommitOption.ALWAYS);
        Properties consumer = new Properties();
        consumer.setProperty("fetch.min.bytes", "65536");
        consumer.setProperty("fetch.max.wait.ms", Integer.toString(waitMillis));
        properties.setKafkaConsumerProperties(consumer);
        return container;
    }

    @Override
    public void stop(IndexVersion version) {
        List<ConcurrentMessageListenerContainer<?, ?>> stopped = running.remove(version);
        if (stopped != null) {
            stopped.forEach(ConcurrentMessageListenerContainer::stop);
        }
    }

    @Override
    public List<PartitionPlace> places(IndexVersion version) {
        return groups.places(version);
    }

    @Override
    public boolean forget(IndexVersion version) {
        return groups.forget(version);
    }
}
