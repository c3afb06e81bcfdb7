package silkwire.servers.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What docker-compose.yml promises, read without an engine. */
class ComposeFileTest {
    private Map<String, Map<String, Object>> services = Map.of();

    @BeforeEach
    void read() throws IOException {
        try (Reader file = Files.newBufferedReader(Path.of("..", "..", "docker-compose.yml"))) {
            Map<String, Map<String, Map<String, Object>>> root =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            services = root.get("services");
        }
    }

    @Test
    void theServersAreThoseOfTheTests() {
        // when
        List<Object> vendors = services.values().stream()
                .filter(service -> !service.containsKey("build"))
                .map(service -> service.get("image"))
                .toList();

        // then
        assertThat(vendors)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ServerImage.values())
                        .map(ServerImage::reference)
                        .toList());
    }

    @Test
    void noContainerMayMoreThanItNeeds() {
        assertThat(services).isNotEmpty().allSatisfy((name, service) -> {
            assertThat(service.get("cap_drop")).isEqualTo(List.of("ALL"));
            assertThat(service.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
            assertThat(service).doesNotContainKeys("privileged", "ulimits", "cap_add", "user", "pid");
        });
    }

    @Test
    void oursWriteNowhereButToWhatTheyMount() {
        assertThat(services.values())
                .filteredOn(service -> service.containsKey("build"))
                .isNotEmpty()
                .allSatisfy(service -> assertThat(service.get("read_only")).isEqualTo(true));
    }

    @Test
    void everyPortIsOfLoopbackAlone() {
        // when
        List<Object> ports = services.values().stream()
                .filter(service -> service.containsKey("ports"))
                .flatMap(service -> ((List<?>) service.get("ports")).stream())
                .map(Object.class::cast)
                .toList();

        // then
        assertThat(ports)
                .hasSize(5)
                .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
    }

    @Test
    void whateverStaysRunningSaysWhetherItIsHealthy() {
        assertThat(services.values())
                .filteredOn(service -> "unless-stopped".equals(service.get("restart")))
                .hasSize(7)
                .allSatisfy(service -> assertThat(service).containsKey("healthcheck"));
    }
}
