package silkwire.servers.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import silkwire.servers.ServerException;
import silkwire.servers.topic.TopicDeclaration;
import silkwire.servers.topic.TopicLayout;

/** Makes topics that exist keep their records as long as declared. */
public final class TopicRetention {
    private TopicRetention() {}

    /**
     * Sets the retention of those that keep their records for another time.
     *
     * @return the names of the topics that were changed
     */
    public static List<String> set(String bootstrapServers, List<TopicDeclaration> topics, TopicLayout layout) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Map<ConfigResource, String> declared = new HashMap<>();
            topics.forEach(topic -> declared.put(
                    new ConfigResource(ConfigResource.Type.TOPIC, layout.name(topic)),
                    String.valueOf(layout.retentionMillis(topic))));
            Map<ConfigResource, Config> found =
                    admin.describeConfigs(declared.keySet()).all().get();
            Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
            found.forEach((topic, config) -> {
                String millis = declared.get(topic);
                if (!config.get(TopicConfig.RETENTION_MS_CONFIG).value().equals(millis)) {
                    ConfigEntry entry = new ConfigEntry(TopicConfig.RETENTION_MS_CONFIG, millis);
                    changes.put(topic, List.of(new AlterConfigOp(entry, AlterConfigOp.OpType.SET)));
                }
            });
            admin.incrementalAlterConfigs(changes).all().get();
            List<String> changed = new ArrayList<>();
            changes.keySet().forEach(topic -> changed.add(topic.name()));
            return changed;
        } catch (ExecutionException e) {
            throw new ServerException("The retention of the topics could not be set: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while setting the retention of topics", e);
        }
    }
}
