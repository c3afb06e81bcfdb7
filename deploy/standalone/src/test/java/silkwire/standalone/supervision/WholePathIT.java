package silkwire.standalone.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.http.ServiceClient;
import silkwire.common.json.EventJson;
import silkwire.servers.junit.TestServers;
import silkwire.servers.junit.WithServers;
import silkwire.servers.process.ChildCommand;
import silkwire.servers.process.ChildProcess;
import silkwire.servers.process.FreePorts;
import silkwire.servers.process.JavaCommand;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.DevelopmentAccess;
import silkwire.standalone.product.Member;
import tools.jackson.databind.JsonNode;

/**
 * From a push to a search, through the jars that are deployed, on servers in containers; on servers as processes
 * {@code StandaloneProductIT} goes this way.
 */
@Tag("docker")
@WithServers
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholePathIT {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final List<Member> PATH = List.of(Member.INGEST, Member.ENRICH, Member.SEARCH);

    private final Map<Member, ChildProcess> processes = new EnumMap<>(Member.class);
    private final Map<Member, ServiceClient> apis = new EnumMap<>(Member.class);

    @BeforeAll
    void start(TestServers servers, @TempDir Path path) {
        DataFolder folder = new DataFolder(path);
        String key = new DevelopmentAccess(folder, new Random(5)).prepare(List.of());
        ServicePrograms programs =
                new ServicePrograms(Path.of("..", "..").toAbsolutePath().normalize());
        List<Integer> ports = FreePorts.find(PATH.size());
        for (Member member : PATH) {
            int port = ports.get(PATH.indexOf(member));
            processes.put(member, ChildProcess.start(command(member, port, servers, folder, programs)));
            apis.put(member, new ServiceClient(address(port), key));
        }
        for (Member member : PATH) {
            Readiness readiness = new Readiness(address(ports.get(PATH.indexOf(member))));
            process(member).awaitReady(readiness::isReady, START);
        }
    }

    @AfterAll
    void stop() {
        processes.values().forEach(ChildProcess::kill);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ar | أستانا تستضيف قمة المياه          | بحث رؤساء كازاخستان وأوزبكستان في أستانا توزيع مياه الأنهار.          | focus:KZ lang:ar المياه
            ru | Казахстан увеличил экспорт зерна | Министерство сельского хозяйства Казахстана сообщило об урожае. | country:KZ lang:ru зерна
            zh | 哈萨克斯坦扩大铁路合作                | 两国代表在阿斯塔纳签署协议。哈萨克斯坦总统表示，新线路将缩短运输时间。        | country:KZ lang:zh 铁路
            kk | Қазақстан су келісіміне қол қойды | Астанада Қазақстан мен Өзбекстан өкілдері су келісіміне қол қойды. | country:UZ lang:kk
            """)
    void whatIsPushedIsFoundWithItsTagsAndStory(String language, String title, String body, String query)
            throws IOException {
        // when
        ServiceClient.Answer receipt = api(Member.INGEST)
                .post(
                        "/v1/articles",
                        Map.of(),
                        "application/json",
                        BodyPublishers.ofString(EventJson.text(Map.of("title", title, "body", body))));

        // then
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(202);
        String id =
                EventJson.mapper().readTree(receipt.body()).at("/receipts/0/id").asString();
        JsonNode found = await("the search for " + query)
                .atMost(SOON)
                .until(() -> search(query), answer -> answer.get("items").size() == 1)
                .at("/items/0");
        assertThat(found.get("id").asString()).isEqualTo(id);
        assertThat(found.get("title").asString()).isEqualTo(title);
        assertThat(found.at("/language/code").asString()).isEqualTo(language);
        assertThat(found.at("/story/id").asString()).startsWith("sty_");
    }

    @Test
    void aWithdrawnArticleIsNoLongerFound() throws IOException {
        // given
        post("{\"sourceItemId\":\"w1\",\"title\":\"Bishkek opens a bridge\",\"body\":\"Kyrgyzstan built it.\"}");
        await("the article").atMost(SOON).until(() -> search("bishkek bridge"), answer -> total(answer) == 1);

        // when
        post("{\"sourceItemId\":\"w1\",\"title\":\"Bishkek opens a bridge\",\"status\":\"withdrawn\"}");

        // then
        await("its withdrawal").atMost(SOON).until(() -> search("bishkek bridge"), answer -> total(answer) == 0);
        assertThat(total(search("bishkek bridge status:withdrawn"))).isEqualTo(1);
    }

    private void post(String article) throws IOException {
        ServiceClient.Answer receipt =
                api(Member.INGEST).post("/v1/articles", Map.of(), "application/json", BodyPublishers.ofString(article));
        assertThat(receipt.status()).as(receipt.body()).isEqualTo(202);
    }

    private JsonNode search(String query) throws IOException {
        ServiceClient.Answer answer = api(Member.SEARCH).get("/v1/articles", Map.of("q", List.of(query)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return EventJson.mapper().readTree(answer.body());
    }

    private static long total(JsonNode answer) {
        return answer.at("/total/value").asLong();
    }

    private static ChildCommand command(
            Member member, int port, TestServers servers, DataFolder folder, ServicePrograms programs) {
        List<String> command = new ArrayList<>(List.of(
                JavaCommand.executable(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                programs.jar(member).toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--spring.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                "--silkwire.elasticsearch.url=" + servers.elasticsearchUrl(),
                "--silkwire.access.file=" + folder.accessFile(),
                "--silkwire.topics.prefix=" + servers.prefix(),
                "--silkwire.enrich.streams.state-dir=" + folder.of(Member.ENRICH)));
        return new ChildCommand(member.id(), command, Map.of(), folder.path(), folder.log(member));
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private ChildProcess process(Member member) {
        return Objects.requireNonNull(processes.get(member));
    }

    private ServiceClient api(Member member) {
        return Objects.requireNonNull(apis.get(member));
    }
}
