package silkwire.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.access.FeedEntry;
import silkwire.ingest.IngestApplication;
import silkwire.ingest.RunningIngest;
import silkwire.ingest.StubSite;
import silkwire.ingest.StubSite.Answer;
import silkwire.ingest.StubSite.Asked;
import silkwire.ingest.kafka.TopicReader;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import silkwire.servers.process.ChildCommand;
import silkwire.servers.process.ChildProcess;
import silkwire.servers.process.FreePorts;
import silkwire.servers.process.JavaCommand;

/** Two instances that share the feeds of one file. */
@WithServers(elasticsearch = false)
class SharedFeedsIT {
    private static final int FEEDS = 12;
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String FIRST = "first-instance";
    private static final String SECOND = "second-instance";

    private final TestServers servers;
    private final StubSite site = new StubSite();
    private final TopicReader topics;
    private RunningIngest first;
    private ChildProcess second;

    SharedFeedsIT(TestServers servers) throws IOException {
        this.servers = servers;
        this.topics = new TopicReader(servers.bootstrapServers(), servers.prefix());
    }

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        for (String path : paths()) {
            String document = "[{\"sourceItemId\":\"" + path + "\",\"title\":\"Астана أستانا\"}]";
            String tag = "\"" + path + "\"";
            site.page(
                    path,
                    request -> tag.equals(request.getRequestHeaders().getFirst("If-None-Match"))
                            ? Answer.of(304)
                            : Answer.json(document, "ETag", tag));
        }
        first = RunningIngest.start(folder, servers.bootstrapServers(), servers.prefix(), settings(FIRST));
        first.declare(paths().stream()
                .map(path ->
                        new FeedEntry(site.url(path), null, Duration.ofSeconds(1), Duration.ofSeconds(1), false, false))
                .toArray(FeedEntry[]::new));
        Path other = Files.createDirectory(folder.resolve("second"));
        second = process(Files.copy(folder.resolve("silkwire.yml"), other.resolve("silkwire.yml")));
    }

    @AfterEach
    void stop() {
        second.kill();
        first.close();
        site.close();
    }

    @Test
    void eachFeedIsPolledByOneAndByTheOtherOnceThatIsKilledWithoutBeingReadAgain() {
        // given: both have a share, and what each feed is asked next comes from one of them
        await("both have their share")
                .atMost(SOON)
                .until(() -> Set.copyOf(lastPollers()).equals(Set.of(Set.of(FIRST), Set.of(SECOND))));
        int settled = all().size();
        await("each feed is asked three times")
                .atMost(SOON)
                .until(() ->
                        paths().stream().allMatch(path -> asked(path, settled).size() >= 3));
        assertThat(pollers(settled)).containsOnly(Set.of(FIRST), Set.of(SECOND));
        List<String> ofSecond = paths().stream()
                .filter(path -> agents(asked(path, settled)).equals(Set.of(SECOND)))
                .toList();

        // when
        second.kill();
        int killed = all().size();

        // then
        await("the first polls all")
                .atMost(SOON)
                .until(() -> paths().stream()
                        .allMatch(path -> agents(asked(path, killed)).contains(FIRST)));
        for (String path : ofSecond) {
            Asked takeover = asked(path, killed).stream()
                    .filter(request -> FIRST.equals(request.headers().get("user-agent")))
                    .findFirst()
                    .orElseThrow();
            assertThat(takeover.headers()).as(path).containsKey("if-none-match");
        }
        assertThat(topics.received())
                .extracting(article -> article.item().sourceItemId())
                .containsExactlyInAnyOrderElementsOf(paths());
    }

    /** For each feed, who asked for it from the request of this number on. */
    private List<Set<String>> pollers(int from) {
        return paths().stream().map(path -> agents(asked(path, from))).toList();
    }

    /** For each feed, who asked for it the last three times. */
    private List<Set<String>> lastPollers() {
        return paths().stream()
                .map(path -> asked(path, 0))
                .map(requests -> agents(requests.subList(Math.max(0, requests.size() - 3), requests.size())))
                .toList();
    }

    private static Set<String> agents(List<Asked> requests) {
        return requests.stream()
                .map(request -> String.valueOf(request.headers().get("user-agent")))
                .collect(Collectors.toSet());
    }

    private List<Asked> asked(String path, int from) {
        List<Asked> all = all();
        return all.subList(from, all.size()).stream()
                .filter(request -> request.path().equals(path))
                .toList();
    }

    private List<Asked> all() {
        return site.asked();
    }

    private static List<String> paths() {
        return IntStream.range(0, FEEDS).mapToObj(number -> "/feed-" + number).toList();
    }

    private static String[] settings(String name) {
        return new String[] {
            "--silkwire.ingest.feed.host-pause=0s",
            "--silkwire.ingest.http.user-agent=" + name,
            "--spring.kafka.consumer.properties.session.timeout.ms=6000"
        };
    }

    private ChildProcess process(Path access) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.executable(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IngestApplication.class.getName(),
                "--server.port=" + FreePorts.find(1).getFirst(),
                "--server.address=127.0.0.1",
                "--silkwire.access.file=" + access,
                "--silkwire.topics.prefix=" + servers.prefix(),
                "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers()));
        command.addAll(List.of(settings(SECOND)));
        Path folder = access.getParent();
        return ChildProcess.start(new ChildCommand("ingest", command, Map.of(), folder, folder.resolve("ingest.log")));
    }
}
