package silkwire.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import silkwire.common.http.ServiceClient;
import silkwire.common.json.EventJson;
import silkwire.servers.process.JavaCommand;
import silkwire.standalone.process.PortHolder;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductState;
import tools.jackson.databind.JsonNode;

/** The product as a person has it: the packaged jar, called command by command, in a data folder and ports of its own. */
final class RunningProduct {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int CONTROLLER_PORT = 9093;

    private final Path home = Path.of("").toAbsolutePath().getParent().getParent();
    private final Path folder;
    private final int portOffset = freeOffset();

    /** The folder is open to others, since Elasticsearch may run as another user. */
    RunningProduct() throws IOException {
        folder = Files.createTempDirectory(
                "silkwire-standalone-",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    /** What a command printed, and its exit code. */
    record Ran(int code, String out, String err) {}

    Ran run(String... arguments) throws IOException {
        Process process = start(arguments);
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.errorReader()));
        String out = text(process.inputReader());
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(List.of(arguments) + " did not end: " + out + err.join());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
        return new Ran(process.exitValue(), out, err.join());
    }

    Ran up() throws IOException {
        return run("up", "--detach", "--empty", "--port-offset", Integer.toString(portOffset));
    }

    /** A command as the script {@code ./silkwire} runs it. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.executable(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dsilkwire.home=" + home,
                "-Dsilkwire.maven.home=" + System.getProperty("silkwire.maven.home"),
                "-jar",
                jar().toString()));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--data", folder.toString()));
        return new ProcessBuilder(command).start();
    }

    ServiceClient api(Member service) {
        return new ServiceClient(
                URI.create(service.url(portOffset)), data().key().orElseThrow());
    }

    JsonNode search(String query) throws IOException {
        return json(api(Member.SEARCH), "/v1/articles", Map.of("q", List.of(query), "size", List.of("200")));
    }

    static JsonNode json(ServiceClient api, String path, Map<String, List<String>> parameters) throws IOException {
        return EventJson.mapper().readTree(api.get(path, parameters).body());
    }

    /** Writes a record past all services. */
    void produce(String topic, String key, String value) {
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Member.KAFKA.url(portOffset));
        try (Producer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, key, value));
        }
    }

    DataFolder data() {
        return new DataFolder(folder);
    }

    ProductState state() {
        return data().state().orElseThrow();
    }

    /** The process of a member as the state names it. */
    ProcessHandle process(Member member) {
        return ProcessHandle.of(state().services().get(member.id()).pid()).orElseThrow();
    }

    /** Whatever runs on this data folder: recorded, or named on a command line. */
    List<ProcessHandle> processes() {
        Stream<ProcessHandle> recorded =
                Arrays.stream(Member.values()).flatMap(member -> data().processes().living(member.id()).stream());
        Stream<ProcessHandle> named = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(folder.toString()));
        return Stream.concat(recorded, named)
                .filter(ProcessHandle::isAlive)
                .distinct()
                .toList();
    }

    private Path jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target").toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String text(java.io.BufferedReader reader) {
        try (reader) {
            return String.join("\n", reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Below the range from which the system gives ports away. */
    private static int freeOffset() {
        return IntStream.iterate(2_000, offset -> offset < 20_000, offset -> offset + 100)
                .filter(offset ->
                        Arrays.stream(Member.values()).allMatch(member -> PortHolder.isFree(member.port(offset)))
                                && PortHolder.isFree(CONTROLLER_PORT + offset))
                .findFirst()
                .orElseThrow();
    }
}
