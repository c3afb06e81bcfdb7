package silkwire.servers.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import silkwire.servers.topic.TopicDeclaration;
import silkwire.servers.topic.TopicLayout;

@WithServers(elasticsearch = false)
class TopicRetentionIT {
    private static final List<TopicDeclaration> TOPICS = List.of(
            new TopicDeclaration("kept.v1", false, TopicDeclaration.Cleanup.DELETE, false),
            new TopicDeclaration("kept-for-ever.v1", true, TopicDeclaration.Cleanup.DELETE, true));

    private final TestServers servers;

    TopicRetentionIT(TestServers servers) {
        this.servers = servers;
    }

    @Test
    void changesTheTopicsThatKeepForAnotherTimeAndNoOther() {
        // given
        TopicCreation.create(servers.bootstrapServers(), TOPICS, layout(Duration.ofDays(400)));
        keeps("kept.v1", Duration.ofDays(400).toMillis());
        keeps("kept-for-ever.v1", -1);

        // when
        List<String> same = TopicRetention.set(servers.bootstrapServers(), TOPICS, layout(Duration.ofDays(400)));
        List<String> changed = TopicRetention.set(servers.bootstrapServers(), TOPICS, layout(Duration.ofDays(30)));

        // then
        assertThat(same).isEmpty();
        assertThat(changed).containsExactly(servers.prefix() + "retention-kept.v1");
        keeps("kept.v1", Duration.ofDays(30).toMillis());
        keeps("kept-for-ever.v1", -1);
    }

    /** A broker hears of what the controller took a moment later. */
    private void keeps(String name, long millis) {
        Awaitility.await("the retention of " + name)
                .ignoreExceptionsMatching(e -> e.getCause() instanceof UnknownTopicOrPartitionException)
                .untilAsserted(() -> assertThat(retention(name)).isEqualTo(millis));
    }

    private TopicLayout layout(Duration retention) {
        return new TopicLayout(servers.prefix() + "retention-", 1, retention);
    }

    private long retention(String name) throws ExecutionException, InterruptedException {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, servers.prefix() + "retention-" + name);
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers.bootstrapServers()))) {
            return Long.parseLong(admin.describeConfigs(List.of(topic))
                    .all()
                    .get()
                    .get(topic)
                    .get("retention.ms")
                    .value());
        }
    }
}
