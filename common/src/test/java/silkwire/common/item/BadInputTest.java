package silkwire.common.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.problem.Problem;

/** Each row is a row of the table in README.md. */
class BadInputTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                row("{\"title\":\"كازاخستان\"", "malformed-json", "", "one JSON object"),
                row("{'title':'a'}", "malformed-json", "", "one JSON object"),
                row("{\"title\":\"a\"} {\"title\":\"b\"}", "malformed-json", null, null),
                row("   ", "malformed-json", null, null),
                row("[]", "wrong-type", "", "an article"),
                row("\"Казахстан\"", "wrong-type", "", "an article"),
                row("{}", "no-text", "/title", "a title, a body or html"),
                row("{\"title\":\" \",\"body\":\"\\u200f\\n\"}", "no-text", "/title", "a title, a body or html"),
                row("{\"title\":null,\"body\":null}", "no-text", "/title", "a title, a body or html"),
                row("{\"title\":42}", "wrong-type", "/title", "a text"),
                row("{\"title\":[\"a\"]}", "wrong-type", "/title", "a text"),
                row("{\"title\":\"a\",\"tags\":\"news\"}", "wrong-type", "/tags", "an array of texts"),
                row("{\"title\":\"a\",\"tags\":[\"x\",7]}", "wrong-type", "/tags/1", "a text"),
                row("{\"title\":\"a\",\"byline\":[null]}", "wrong-type", "/byline/0", "a text"),
                row("{\"title\":\"a\",\"version\":\"2\"}", "wrong-type", "/version", "a whole number"),
                row("{\"title\":\"a\",\"version\":1.5}", "wrong-type", "/version", "a whole number"),
                row("{\"title\":\"a\",\"version\":-1}", "wrong-type", "/version", "a whole number"),
                row("{\"title\":\"a\",\"version\":99999999999999999999}", "wrong-type", "/version", "a whole number"),
                row("{\"title\":\"a\",\"correction\":\"yes\"}", "wrong-type", "/correction", "true or false"),
                row("{\"title\":\"a\",\"publishedAt\":1763794800}", "wrong-type", "/publishedAt", "ISO 8601"),
                row("{\"title\":\"a\",\"publishedAt\":\"1763794800000\"}", "wrong-value", "/publishedAt", "no epoch"),
                row("{\"title\":\"a\",\"embargoUntil\":\"soon\"}", "wrong-value", "/embargoUntil", "ISO 8601"),
                row("{\"title\":\"a\",\"status\":\"gone\"}", "wrong-value", "/status", "withdrawn or canceled"),
                row("{\"title\":\"a\",\"url\":\"anbaa24.com/1\"}", "wrong-value", "/url", "an absolute http"),
                row("{\"title\":\"a\",\"url\":\"ftp://anbaa24.com/1\"}", "wrong-value", "/url", "an absolute http"),
                row("{\"title\":\"a\",\"title\":\"b\"}", "duplicate-key", "/title", "each key once"),
                row("{\"title\":\"a\",\"x\":{\"y\":1,\"y\":2}}", "duplicate-key", "/x/y", "each key once"),
                row("{\"title\":\"a\\u0000b\"}", "bad-character", "/title", "without U+0000"),
                row("{\"title\":\"a\",\"tags\":[\"\\ud83d\"]}", "bad-character", "/tags/0", "without lone surrogates"),
                row("{\"status\":\"withdrawn\"}", "no-identity", "/sourceItemId", "sourceItemId, url or full text"),
                row("{\"title\":\"a\",\"targets\":[{\"name\":\"Астана\"}]}", "wrong-value", "/targets/0/id", "a text"),
                row(
                        "{\"title\":\"阿斯塔纳\",\"targets\":[{\"id\":\"t\",\"name\":\"n\",\"mentions\":[{\"field\":\"title\",\"start\":0,\"end\":5}]}]}",
                        "wrong-value",
                        "/targets/0/mentions/0/end",
                        "at most 4"),
                row(
                        "{\"title\":\"a😀b\",\"targets\":[{\"id\":\"t\",\"name\":\"n\",\"mentions\":[{\"field\":\"title\",\"start\":2,\"end\":4}]}]}",
                        "wrong-value",
                        "/targets/0/mentions/0",
                        "between characters"),
                row(
                        "{\"title\":\"a\",\"targets\":[{\"id\":\"t\",\"name\":\"n\",\"mentions\":[{\"field\":\"lead\",\"start\":0,\"end\":1}]}]}",
                        "wrong-value",
                        "/targets/0/mentions/0",
                        "title|body"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void isRefusedWithFieldValueAndWhatIsAllowed(String json, String name, String pointer, String allowed) {
        // when
        Problem problem = Readings.problem(json);

        // then
        assertThat(problem.type()).isEqualTo("/problems/" + name);
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).isNotBlank();
        if (allowed != null) {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.allowed()).contains(allowed);
        }
    }

    @Test
    void aProblemShowsTheValueThatWasFound() {
        assertThat(Readings.problem("{\"title\":42}").value()).isEqualTo("42");
        assertThat(Readings.problem("{\"title\":\"a\",\"status\":\"снята\"}").value())
                .isEqualTo("снята");
        assertThat(Readings.problem("{\"title\":{\"ar\":\"x\"}}").value()).isEqualTo("an object");
    }

    @Test
    void nestingOfTenThousandIsRefusedWhereverItStands() {
        // given
        String deep = "[".repeat(10_000) + "]".repeat(10_000);

        // when
        Problem problem = Readings.problem("{\"title\":\"a\",\"x\":" + deep + "}");

        // then
        assertThat(problem.type()).isEqualTo("/problems/nested-too-deep");
        assertThat(problem.pointer()).isEqualTo("/x");
        assertThat(problem.allowed()).contains("64");
    }

    @Test
    void nestingOf64IsAcceptedAnd65IsNot() {
        // given
        String inner = "{\"title\":\"a\",\"x\":%s}";

        // then
        assertThat(Readings.json(inner.formatted("[".repeat(63) + "]".repeat(63))))
                .isInstanceOf(ItemReading.Read.class);
        assertThat(Readings.problem(inner.formatted("[".repeat(64) + "]".repeat(64)))
                        .type())
                .isEqualTo("/problems/nested-too-deep");
    }

    @Test
    void anArrayNestedDeeperThanAThousandIsRefusedAsAWhole() {
        // when
        JsonDocument document =
                JsonDocument.of(Readings.bytes("[{\"title\":\"a\"}," + "[".repeat(10_000) + "]".repeat(10_000) + "]"));

        // then
        assertThat(document)
                .isInstanceOfSatisfying(
                        JsonDocument.Malformed.class,
                        malformed -> assertThat(malformed.problem().detail()).contains("1000"));
    }

    @Test
    void anArrayHasAtMostAHundredThousandItems() {
        // given
        String items = "1,".repeat(99_999);

        // then
        assertThat(JsonDocument.of(Readings.bytes("[" + items + "1]"))).isInstanceOf(JsonDocument.Array.class);
        assertThat(JsonDocument.of(Readings.bytes("[" + items + "1,1]")))
                .isInstanceOfSatisfying(
                        JsonDocument.Malformed.class,
                        malformed -> assertThat(malformed.problem().status()).isEqualTo(413));
    }

    @Test
    void invalidUtf8IsRefusedWithTheByte() {
        // given
        byte[] latin = "{\"title\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        // when
        ItemReading reading = new ItemReader().readJson(ByteRange.of(latin), Readings.PUSH);

        // then
        assertThat(reading).isInstanceOfSatisfying(ItemReading.Refused.class, refused -> {
            assertThat(refused.problem().type()).isEqualTo("/problems/invalid-utf-8");
            assertThat(refused.problem().detail()).contains("13");
            assertThat(refused.problem().value()).isEqualTo("0xE9");
        });
    }

    @Test
    void fourMebibytesAreAcceptedAndOneByteMoreIsNot() {
        // given
        String frame = "{\"title\":\"حجم\",\"body\":\"%s\"}";
        int rest =
                ItemReader.LARGEST_ARTICLE - Readings.bytes(frame.formatted("")).size();

        // then
        assertThat(Readings.json(frame.formatted("x".repeat(rest)))).isInstanceOf(ItemReading.Read.class);
        Problem problem = Readings.problem(frame.formatted("x".repeat(rest + 1)));
        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.value()).isEqualTo("4194305 bytes");
        assertThat(problem.allowed()).contains("4194304");
    }

    @Test
    void aUrlHasAtMost8KiBAndATagAtMost1KiB() {
        // given
        String url = "{\"title\":\"a\",\"url\":\"https://a.kz/%s\"}";
        String tag = "{\"title\":\"a\",\"tags\":[\"%s\"]}";

        // then
        assertThat(Readings.json(url.formatted("x".repeat(8192 - 13)))).isInstanceOf(ItemReading.Read.class);
        assertThat(Readings.problem(url.formatted("x".repeat(8192 - 12))).type())
                .isEqualTo("/problems/too-long");
        assertThat(Readings.json(tag.formatted("ж".repeat(512)))).isInstanceOf(ItemReading.Read.class);
        assertThat(Readings.problem(tag.formatted("ж".repeat(513))).pointer()).isEqualTo("/tags/0");
    }

    @Test
    void theItemIdOfARefusedItemIsKeptWhereItCouldBeRead() {
        // when
        ItemReading reading = Readings.json("{\"sourceItemId\":\"n-7\",\"version\":\"x\",\"title\":\"a\"}");

        // then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        ItemReading.Refused.class,
                        refused -> assertThat(refused.sourceItemId()).isEqualTo("n-7"));
    }

    private static Arguments row(String json, String problem, String pointer, String allowed) {
        return Arguments.of(json, problem, pointer, allowed);
    }
}
