package silkwire.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.kafka.TopicCreation;
import silkwire.servers.topic.DeclaredTopics;
import silkwire.servers.topic.TopicLayout;

class KafkaServerIT {
    @Test
    void topicsSurviveAKillAndAreNotCreatedTwice(@TempDir Path folder) {
        // given
        TopicLayout layout = new TopicLayout("", 2, TopicLayout.DEFAULT_RETENTION);
        try (KafkaServer kafka =
                KafkaServer.start(Distributions.ofUser(Progress.silent()), KafkaSettings.onFreePorts(folder))) {
            assertThat(TopicCreation.create(kafka.bootstrapServers(), DeclaredTopics.all(), layout))
                    .hasSameSizeAs(DeclaredTopics.all());

            // when
            kafka.kill();
            kafka.restart();

            // then
            assertThat(TopicCreation.create(kafka.bootstrapServers(), DeclaredTopics.all(), layout))
                    .isEmpty();
            TopicLayout other = new TopicLayout("", 3, Duration.ZERO);
            assertThatThrownBy(() -> TopicCreation.create(kafka.bootstrapServers(), DeclaredTopics.all(), other))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("articles.received.v1 has 2 partitions, declared are 3");
        }
    }
}
