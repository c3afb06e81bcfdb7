package silkwire.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** The commands that need no running product. */
class OfflineCommandsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void enrichAnswersLineForLineInOrderOnSeveralThreads() throws IOException {
        // given: the twenty-first line is broken
        Path file = folder.resolve("articles.ndjson");
        Files.writeString(
                file,
                IntStream.range(0, 60)
                        .mapToObj(number -> number == 20
                                ? "{\"title\":"
                                : "{\"sourceItemId\":\"" + number + "\",\"title\":\"\",\"body\":\""
                                        + "Қазақстан мен Өзбекстан келісті. ".repeat(1 + number % 7 * 20) + "\"}")
                        .collect(Collectors.joining("\n")));

        // when
        int code = run("enrich", "--threads", "3", file.toString());

        // then
        List<JsonNode> answers = printed(out)
                .lines()
                .map(line -> EventJson.mapper().readTree(line))
                .toList();
        assertThat(code).isEqualTo(3);
        assertThat(answers).hasSize(60);
        assertThat(answers.get(20).path("line").asInt()).isEqualTo(21);
        assertThat(answers.stream().map(answer -> answer.path("sourceItemId").asString("broken")))
                .containsExactlyElementsOf(IntStream.range(0, 60)
                        .mapToObj(number -> number == 20 ? "broken" : "" + number)
                        .toList());
    }

    @Test
    void readPrintsALineForEachFile() throws IOException {
        // given
        Path page = folder.resolve("page.html");
        Files.writeString(
                page,
                "<html><body><article><h1>Саммит в Астане</h1><p>Лидеры пяти стран собрались в Астане,"
                        + " чтобы обсудить воду, торговлю и дороги региона.</p></article></body></html>");
        Path feed = folder.resolve("feed.rss");
        Files.writeString(
                feed, "<rss><channel><item><title>قمة</title></item><item><guid>2</guid></item></channel></rss>");
        Path broken = folder.resolve("broken.nitf");
        Files.writeString(broken, "<nitf><head>");

        // when
        int code = run("read", page.toString(), feed.toString(), broken.toString());

        // then
        List<JsonNode> lines = printed(out)
                .lines()
                .map(line -> EventJson.mapper().readTree(line))
                .toList();
        assertThat(code).isZero();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).path("body").asString()).startsWith("Лидеры пяти стран");
        assertThat(lines.get(1).at("/items/0/title").asString()).isEqualTo("قمة");
        assertThat(lines.get(1).at("/items/1/problem/type").asString()).isEqualTo("/problems/no-text");
        assertThat(lines.get(2).at("/problem/type").asString()).isEqualTo("/problems/malformed-xml");
    }

    @Test
    void enrichGivesStanceForTheTargetsAnArticleNames() throws IOException {
        // given
        Path file = folder.resolve("articles.ndjson");
        Files.writeString(file, """
                {"title":"","body":"Novak deserves praise for an excellent and courageous reform.",\
                "targets":[{"id":"t","name":"Novak","mentions":[{"field":"body","start":0,"end":5}]}]}
                """);

        // when
        int code = run("enrich", file.toString());

        // then
        assertThat(code).isZero();
        assertThat(EventJson.mapper()
                        .readTree(printed(out))
                        .path("stances")
                        .path(0)
                        .path("target")
                        .path("id")
                        .asString())
                .isEqualTo("t");
    }

    @Test
    void explainShowsATextWithoutColoursWhereNoTerminalIs() throws IOException {
        // given
        Path file = folder.resolve("article.txt");
        Files.writeString(file, "قمة أستانا\n\nوقعت كازاخستان وأوزبكستان اتفاقية حول المياه في أستانا.\n");

        // when
        int code = run("explain", file.toString());

        // then
        assertThat(code).isZero();
        assertThat(printed(out))
                .contains("[كازاخستان KZ]")
                .contains("ar (Arab)")
                .doesNotContain("\u001b");
    }

    @Test
    void explainPrintsTheArticleAsJsonWhenAsked() throws IOException {
        // given
        Path file = folder.resolve("article.json");
        Files.writeString(file, "{\"title\":\"Су\",\"body\":\"Қазақстан мен Өзбекстан келісті.\"}");

        // when
        int code = run("explain", "--json", file.toString());

        // then
        assertThat(code).isZero();
        assertThat(EventJson.mapper().readTree(printed(out)).path("countries")).isNotEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(run("explain", folder.resolve("nothing.txt").toString())).isEqualTo(1);
        assertThat(printed(err)).contains("nothing.txt cannot be read");
    }

    @Test
    void enrichSaysHowManyThreadsAreAllowed() {
        assertThat(run("enrich", "--threads", "0")).isEqualTo(1);
        assertThat(printed(err)).contains("--threads is 0; allowed: 1 to 256");
    }

    @Test
    void trainingIsNoBenchmark() {
        assertThat(run("bench", "train", "topics")).isEqualTo(1);
        assertThat(printed(err)).contains("a command of its own: ./silkwire train topics");
    }

    private int run(String... arguments) {
        return RootCommand.commandLine(stream(out), stream(err)).execute(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
