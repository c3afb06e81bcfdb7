package silkwire.bench.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** The commands for the taggers, on two small sets. */
class EvaluateCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSets() throws IOException {
        Files.writeString(folder.resolve("country.ru.own-dev.ndjson"), """
                {"id":"1","lang":"ru","text":"Парламент Казахстана принял закон о выборах.","focus":"KZ"}
                {"id":"2","lang":"ru","text":"Парламент Казахстана принял закон о выборах.","focus":"US"}
                """);
        Files.writeString(folder.resolve("topic.kk.own-dev.ndjson"), """
                {"id":"1","lang":"kk","text":"Парламент сайлау туралы заң қабылдады, депутаттар дауыс берді.","label":"politics"}
                """);
    }

    @Test
    void tablesShowFiguresWithIntervalsAndExamplesOfErrors() {
        // when
        int code = run("evaluate", folder.toString(), "--set", "country");

        // then
        assertThat(code).isZero();
        assertThat(printed(out))
                .contains("country.ru.own-dev: 2 rows")
                .contains("50.0 (9.5–90.5)")
                .contains("✗ 2 (ru): expected US, found KZ")
                .doesNotContain("topic.kk");
        assertThat(printed(err)).contains("country.ru.own-dev: 2 rows in ");
    }

    @Test
    void jsonHoldsEverySetWithItsFiguresConfusionsAndErrors() {
        // when
        run("evaluate", folder.toString(), "--json");

        // then
        JsonNode report = EventJson.mapper().readTree(printed(out));
        assertThat(report.path("sets").findValuesAsString("set"))
                .containsExactly("country.ru.own-dev", "topic.kk.own-dev");
        JsonNode topics = report.path("sets").path(1).path("tasks").path(0);
        assertThat(topics.path("figures")
                        .path("accuracy")
                        .path("kk")
                        .path("value")
                        .asDouble())
                .isEqualTo(1);
        assertThat(topics.path("confusions").path("politics").path("11").asInt())
                .isOne();
        assertThat(report.path("taggers").path("country").asString("")).isNotEmpty();
    }

    @Test
    void figuresGoBetweenTheMarksOfAPage() throws IOException {
        // given
        Path page = folder.resolve("page.md");
        Files.writeString(page, "before\n" + MarkedPage.BEGIN + "\nold\n" + MarkedPage.END + "\nafter\n");

        // when
        int code = run("evaluate", folder.toString(), "--into", page.toString());

        // then
        assertThat(code).isZero();
        assertThat(Files.readString(page))
                .startsWith("before\n" + MarkedPage.BEGIN + "\n\n#### country.ru.own-dev\n")
                .contains("| focusTop1 | 50.0 (9.5–90.5) | 2 |")
                .endsWith(MarkedPage.END + "\nafter\n")
                .doesNotContain("old");
    }

    @Test
    void aPageWithoutMarksIsRefusedBeforeAnyWork() throws IOException {
        // given
        Path page = folder.resolve("page.md");
        Files.writeString(page, "nothing");

        // when
        int code = run("evaluate", folder.toString(), "--into", page.toString());

        // then
        assertThat(code).isEqualTo(1);
        assertThat(printed(err)).contains("has no lines").doesNotContain("rows");
    }

    @Test
    void anUnknownSetNamesThoseThatThereAre() {
        assertThat(run("evaluate", folder.toString(), "--set", "weather")).isEqualTo(1);
        assertThat(printed(err)).contains("there are: country.ru.own-dev topic.kk.own-dev");
    }

    @Test
    void aBrokenLineIsTheExitCodeToo() throws IOException {
        // given
        Files.writeString(
                folder.resolve("topic.ky.own-dev.ndjson"),
                "{\"id\":\"1\",\"lang\":\"ky\",\"text\":\"а\",\"label\":\"politics\"}\n{\"id\":\n");

        // when
        int code = run("evaluate", folder.toString(), "--set", "topic");

        // then
        assertThat(code).isEqualTo(3);
        assertThat(printed(out)).contains("topic.ky.own-dev, line 2 could not be read: ");
    }

    @Test
    void anUnknownModelNamesThoseThatThereAre() {
        assertThat(run("train", "weather")).isEqualTo(1);
        assertThat(printed(err)).contains("There is no model weather; allowed: language, countries, topics, stance");
    }

    @Test
    void aFolderOfSetsThatIsMissingIsNamedWithItsOption() {
        assertThat(run("train", "language", "--corpus", folder.toString(), "--sets", folder + "/none"))
                .isEqualTo(1);
        assertThat(printed(err)).contains("none is no folder; name another with --sets");
    }

    private int run(String... arguments) {
        return BenchCommand.commandLine(stream(out), stream(err)).execute(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
