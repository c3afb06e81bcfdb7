package silkwire.servers.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import silkwire.servers.ServerException;
import silkwire.servers.kafka.KafkaClient;

class ServerImageTest {
    @Test
    void theImagesAreOfTheVersionsThatRunAsProcesses() throws IOException {
        // given
        Properties versions = new Properties();
        try (InputStream file = Objects.requireNonNull(
                getClass().getResourceAsStream("/silkwire/servers/distribution/versions.properties"))) {
            versions.load(file);
        }

        // then
        assertThat(ServerImage.KAFKA.version()).isEqualTo(KafkaClient.version());
        assertThat(ServerImage.ELASTICSEARCH.version()).isEqualTo(versions.getProperty("elasticsearch"));
    }

    @Test
    void withoutAnEngineTheMessageNamesTheProfileAndWhatToDo() {
        assertThatThrownBy(() -> ContainerServers.requireEngine(false))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("profile docker")
                .hasMessageContaining("DOCKER_HOST");
    }
}
