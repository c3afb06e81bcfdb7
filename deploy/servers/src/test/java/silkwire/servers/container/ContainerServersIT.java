package silkwire.servers.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerPort;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;

/** That the profile's tests run on what they say: what listens at the addresses they are given is a pinned image. */
@Tag("docker")
@WithServers
class ContainerServersIT {
    private final TestServers servers;

    ContainerServersIT(TestServers servers) {
        this.servers = servers;
    }

    @Test
    void theServersOfATestAreContainersOfThePinnedImages() {
        // when
        List<String> kafka = imagesAt(URI.create("kafka://" + withoutScheme(servers.bootstrapServers())));
        List<String> elasticsearch = imagesAt(servers.elasticsearchUrl());

        // then
        assertThat(kafka).containsExactly(ServerImage.KAFKA.reference());
        assertThat(elasticsearch).containsExactly(ServerImage.ELASTICSEARCH.reference());
    }

    private static String withoutScheme(String address) {
        return address.substring(address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
    }

    private static List<String> imagesAt(URI address) {
        return DockerClientFactory.instance().client().listContainersCmd().exec().stream()
                .filter(container -> publishes(container, address.getPort()))
                .map(Container::getImage)
                .toList();
    }

    private static boolean publishes(Container container, int port) {
        return Arrays.stream(container.getPorts())
                .map(ContainerPort::getPublicPort)
                .filter(Objects::nonNull)
                .anyMatch(published -> published == port);
    }
}
