package silkwire.common.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;
import silkwire.common.event.WatchTarget;

class ItemReaderTest {

    @Test
    void everyFieldOfTheContractIsRead() {
        // when
        ItemReading.Read read = Readings.read("""
                {"sourceItemId":"kz-1","url":"https://www.news.anbaa24.com/1","title":"توكاييف في أستانا",
                 "body":"وصل الرئيس إلى كازاخستان.","byline":["ليلى"],"section":"سياسة","tags":["آسيا"],
                 "language":"ar","publishedAt":"2026-11-22T10:00:00+05:00","updatedAt":"2026-11-22T06:00:00Z",
                 "version":3,"correction":true,"status":"usable","outlet":"Anbaa24",
                 "embargoUntil":"2026-11-23T00:00:00Z","rights":"©","backfill":true,
                 "targets":[{"id":"t1","name":"توكاييف","mentions":[{"field":"title","start":0,"end":7}]}]}
                """);

        // then
        ReceivedItem item = read.article().item();
        assertThat(read.warnings()).isEmpty();
        assertThat(read.article().operation()).isEqualTo(Operation.PUSH);
        assertThat(read.article().source().country()).isEqualTo("KZ");
        assertThat(read.article().receivedAt()).isEqualTo(Readings.NOW);
        assertThat(item.sourceItemId()).isEqualTo("kz-1");
        assertThat(item.url()).isEqualTo("https://www.news.anbaa24.com/1");
        assertThat(item.title()).isEqualTo("توكاييف في أستانا");
        assertThat(item.byline()).containsExactly("ليلى");
        assertThat(item.section()).isEqualTo("سياسة");
        assertThat(item.tags()).containsExactly("آسيا");
        assertThat(item.language()).isEqualTo("ar");
        assertThat(item.publishedAt()).isEqualTo("2026-11-22T05:00:00Z");
        assertThat(item.publishedAtRaw()).isEqualTo("2026-11-22T10:00:00+05:00");
        assertThat(item.updatedAt()).isEqualTo("2026-11-22T06:00:00Z");
        assertThat(item.version()).isEqualTo(3L);
        assertThat(item.correction()).isTrue();
        assertThat(item.outlet()).isEqualTo("Anbaa24");
        assertThat(item.embargoUntil()).isEqualTo("2026-11-23T00:00:00Z");
        assertThat(item.rights()).isEqualTo("©");
        assertThat(item.backfill()).isTrue();
        assertThat(item.targets())
                .containsExactly(new WatchTarget("t1", "توكاييف", List.of(new Span(TextField.TITLE, 0, 7))));
    }

    @Test
    void unknownFieldsAreNamedInTheWarnings() {
        // when
        ItemReading.Read read = Readings.read(
                "{\"title\":\"新闻\",\"headline\":{\"a\":[1]},\"targets\":[{\"id\":\"1\",\"name\":\"n\",\"qid\":\"Q1\"}]}");

        // then
        assertThat(read.warnings())
                .satisfiesExactly(
                        first -> assertThat(first).contains("/headline"),
                        second -> assertThat(second).contains("/targets/0/qid"));
    }

    @Test
    void manyWarningsAreCounted() {
        // given
        StringBuilder json = new StringBuilder("{\"title\":\"a\"");
        for (int i = 0; i < 50; i++) {
            json.append(",\"x").append(i).append("\":1");
        }

        // when
        List<String> warnings = Readings.read(json.append('}').toString()).warnings();

        // then
        assertThat(warnings).hasSize(21).last().isEqualTo("and 30 more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202e\u0440\u0443\u0441\u202c\u200f bidi marks \u2066x\u2069",
                "\u0643\u0640\u0640\u0627\u0632\u0627\u062e \u200c\u200d \ufeff",
                "e\u0301 and \u00e9, \u00a0\u3000\t tabs"
            })
    void textStaysAsItCame(String text) {
        // when
        ReceivedItem item = Readings.item("{\"title\":\"t\",\"body\":\"" + text.replace("\t", "\\t") + "\"}");

        // then
        assertThat(item.body()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "withdrawn, WITHDRAW",
        "canceled, WITHDRAW",
        "usable, PUSH",
        "current, PUSH",
    })
    void theStatusSaysWhatIsAskedFor(String status, Operation operation) {
        assertThat(Readings.read("{\"title\":\"a\",\"status\":\"" + status + "\"}")
                        .article()
                        .operation())
                .isEqualTo(operation);
    }

    @Test
    void aWithdrawalNeedsNoTextWhenItNamesTheItemAndItsVersionStillCounts() {
        // when
        ItemReading.Read read = Readings.read("{\"sourceItemId\":\"n-1\",\"status\":\"withdrawn\",\"version\":3}");

        // then
        assertThat(read.article().item())
                .isNotNull()
                .extracting(ReceivedItem::version)
                .isEqualTo(3L);
        assertThat(read.article().id())
                .isEqualTo(Readings.read("{\"sourceItemId\":\"n-1\",\"title\":\"a\"}")
                        .article()
                        .id());
    }

    @Test
    void htmlIsReadAsTextWhenThereIsNoBody() {
        // when
        ReceivedItem item = Readings.item("""
                {"html":"<html><head><title>Астана</title><style>p{}</style></head><body><h1>Саммит</h1>\
                <p>Первый <b>абзац</b>.</p><p>Второй<br>абзац.<script>x()</script></p></body></html>"}
                """);

        // then
        assertThat(item.title()).isEqualTo("Астана");
        assertThat(item.body()).isEqualTo("Саммит\n\nПервый абзац.\n\nВторой\nабзац.");
    }

    @Test
    void aBodyGoesBeforeHtml() {
        // when
        ItemReading.Read read = Readings.read("{\"body\":\"Текст\",\"html\":\"<p>Другой</p>\"}");

        // then
        assertThat(read.article().item().body()).isEqualTo("Текст");
        assertThat(read.warnings()).singleElement().asString().contains("/html");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "- | https://www.bbc.co.uk/news/1 | bbc.co.uk",
                "- | https://blog.example.kz:8443/ | example.kz",
                "- | http://192.0.2.1/a | 192.0.2.1",
                "- | https://xn--80aswg.xn--p1ai/ | xn--80aswg.xn--p1ai",
                "- | - | anbaa",
                "Казинформ | https://www.bbc.co.uk/news/1 | Казинформ"
            },
            delimiter = '|')
    void theOutletIsNamedOrTheDomainOrTheSource(String outlet, String url, String expected) {
        // given
        String json = "{\"title\":\"a\"" + (outlet == null ? "" : ",\"outlet\":\"" + outlet + "\"")
                + (url == null ? "" : ",\"url\":\"" + url + "\"") + "}";

        // then
        assertThat(Readings.item(json).outlet()).isEqualTo(expected);
    }

    @Test
    void aLanguageThatIsNoTagIsDroppedWithAWarning() {
        // when
        ItemReading.Read read = Readings.read("{\"title\":\"a\",\"language\":\"Arabic (Egypt)\"}");

        // then
        assertThat(read.article().item().language()).isNull();
        assertThat(read.warnings()).singleElement().asString().contains("Arabic (Egypt)");
    }

    @Test
    void textInANamedCharacterSetIsDecoded() {
        // given
        byte[] windows = "أخبار كازاخستان\nوصل الرئيس.".getBytes(Charset.forName("windows-1256"));

        // when
        ItemReading reading = new ItemReader().readText(ByteRange.of(windows), List.of("windows-1256"), Readings.PUSH);

        // then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        ItemReading.Read.class,
                        read -> assertThat(read.article().item().title()).isEqualTo("أخبار كازاخستان"));
    }

    @Test
    void textWhoseDeclarationLiesIsReadAsWhatItIs() {
        // given
        byte[] windows = "Президент Казахстана прибыл в Астану".getBytes(Charset.forName("windows-1251"));

        // when
        ItemReading reading = new ItemReader().readText(ByteRange.of(windows), List.of("UTF-8"), Readings.PUSH);

        // then
        assertThat(reading).isInstanceOfSatisfying(ItemReading.Read.class, read -> {
            assertThat(read.article().item().body()).isEqualTo("Президент Казахстана прибыл в Астану");
            assertThat(read.warnings()).singleElement().asString().contains("UTF-8", "windows-1251");
        });
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        // given
        byte[] picture = new byte[4096];
        new Random(1).nextBytes(picture);

        // when
        ItemReading reading = new ItemReader().readText(ByteRange.of(picture), List.of(), Readings.PUSH);

        // then
        assertThat(reading).isInstanceOf(ItemReading.Refused.class);
    }
}
