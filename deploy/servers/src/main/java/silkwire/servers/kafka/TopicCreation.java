package silkwire.servers.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import silkwire.servers.ServerException;
import silkwire.servers.topic.TopicDeclaration;
import silkwire.servers.topic.TopicLayout;

/** Brings the declared topics to a Kafka; what is there already must be as declared. */
public final class TopicCreation {
    private static final String LARGEST_MESSAGE = String.valueOf(16 * 1024 * 1024);

    private TopicCreation() {}

    /**
     * Creates what is missing.
     *
     * @return the names of the topics that were created
     * @throws ServerException when a topic exists with another number of partitions; nothing is changed then
     */
    public static List<String> create(String bootstrapServers, List<TopicDeclaration> topics, TopicLayout layout) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            refuseOtherPartitions(admin, topics, layout, existing);
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(layout.name(topic)))
                    .map(topic -> newTopic(topic, layout))
                    .toList();
            createNew(admin, missing);
            return missing.stream().map(NewTopic::name).toList();
        } catch (ExecutionException e) {
            throw new ServerException("The topics could not be created: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while creating topics", e);
        }
    }

    private static void refuseOtherPartitions(
            Admin admin, List<TopicDeclaration> topics, TopicLayout layout, Set<String> existing)
            throws ExecutionException, InterruptedException {
        Map<String, Integer> declared = topics.stream()
                .filter(topic -> existing.contains(layout.name(topic)))
                .collect(Collectors.toMap(layout::name, layout::partitions));
        Map<String, TopicDescription> found =
                admin.describeTopics(declared.keySet()).allTopicNames().get();
        List<String> others = new ArrayList<>();
        declared.forEach((name, partitions) -> {
            TopicDescription description = found.get(name);
            if (description != null && description.partitions().size() != partitions) {
                others.add(
                        name + " has " + description.partitions().size() + " partitions, declared are " + partitions);
            }
        });
        if (!others.isEmpty()) {
            throw new ServerException("Topics exist with another layout: " + String.join("; ", others)
                    + ". Partitions cannot change under a topic: a new layout is a new topic version.");
        }
    }

    private static void createNew(Admin admin, List<NewTopic> missing) throws ExecutionException, InterruptedException {
        for (var result : admin.createTopics(missing).values().values()) {
            try {
                result.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private static NewTopic newTopic(TopicDeclaration topic, TopicLayout layout) {
        short brokersDefault = -1;
        return new NewTopic(layout.name(topic), layout.partitions(topic), brokersDefault)
                .configs(Map.of(
                        TopicConfig.CLEANUP_POLICY_CONFIG,
                        topic.cleanup().name().toLowerCase(Locale.ROOT),
                        TopicConfig.RETENTION_MS_CONFIG,
                        String.valueOf(layout.retentionMillis(topic)),
                        TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                        LARGEST_MESSAGE,
                        TopicConfig.COMPRESSION_TYPE_CONFIG,
                        "producer"));
    }
}
