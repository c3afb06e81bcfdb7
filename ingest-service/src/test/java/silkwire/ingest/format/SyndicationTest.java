package silkwire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.item.ItemReading;

/** What is read of feeds and sitemaps. */
class SyndicationTest {

    @Test
    void rss2IsReadWithItsModules() {
        // when
        List<ItemReading> readings = Documents.readFile("rss-2.xml");

        // then
        ReceivedItem first = Documents.item(readings.getFirst());
        assertThat(first.sourceItemId()).isEqualTo("anbaa-1");
        assertThat(first.url()).isEqualTo("https://www.anbaa.example/world/1");
        assertThat(first.title()).isEqualTo("قمة \"أستانا\" تبدأ");
        assertThat(first.body()).isEqualTo("بدأت القمة في أستانا.\n\nويشارك فيها خمسة قادة.");
        assertThat(first.byline()).containsExactly("سعاد علي", "هيئة التحرير");
        assertThat(first.tags()).containsExactly("سياسة", "medtop:20000638", "قمة", "مياه");
        assertThat(first.publishedAt()).isEqualTo(Instant.parse("2026-11-22T06:00:00Z"));
        assertThat(first.updatedAt()).isEqualTo(Instant.parse("2026-11-22T06:30:00Z"));
        assertThat(first.language()).isEqualTo("ar");
        assertThat(first.rights()).isEqualTo("أنباء 2026");
        assertThat(first.outlet()).isEqualTo("anbaa.example");
        ReceivedItem second = Documents.item(readings.getLast());
        assertThat(second.url()).isEqualTo("https://www.anbaa.example/world/2");
        assertThat(second.body()).isEqualTo("Текст без разметки, 5 < 6.");
        assertThat(second.publishedAt()).isEqualTo(Instant.parse("2026-11-22T05:00:00Z"));
    }

    @Test
    void rss1And091AreRead() {
        // when
        ReceivedItem first = Documents.item(Documents.readFile("rss-1.xml").getFirst());
        ReceivedItem old = Documents.item(Documents.readFile("rss-091.xml").getFirst());

        // then
        assertThat(first.url()).isEqualTo("https://kz.example/a/1");
        assertThat(first.title()).isEqualTo("Саммит ашылды");
        assertThat(first.byline()).containsExactly("Ерлан");
        assertThat(first.tags()).containsExactly("саясат");
        assertThat(first.language()).isEqualTo("kk");
        assertThat(old.title()).isEqualTo("Old news");
        assertThat(old.body()).isEqualTo("Still read.");
    }

    @Test
    void aFeedThatEndsBeforeItsFirstEntryIsRefused() {
        // when
        List<ItemReading> readings = Documents.read("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Арна");

        // then
        assertThat(readings)
                .singleElement()
                .isInstanceOfSatisfying(
                        ItemReading.Refused.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo("/problems/broken-off"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss xmlns:d='http://purl.org/dc/terms/'><channel><item><title>Арна</title>"
                        + "<d:available>2026-11-23T08:00:00+05:00</d:available></item></channel></rss>",
                "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:d='http://purl.org/dc/terms/'><entry><id>1</id>"
                        + "<title>Арна</title><d:available>2026-11-23T08:00</d:available></entry></feed>"
            })
    void anEntryThatIsAvailableLaterIsUnderEmbargo(String feed) {
        assertThat(Documents.item(Documents.read(feed).getFirst()).embargoUntil())
                .isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
    }

    @Test
    void atomIsReadWithDeletedEntries() {
        // when
        List<ItemReading> readings = Documents.readFile("atom.xml");

        // then
        ReceivedItem first = Documents.item(readings.getFirst());
        assertThat(first.sourceItemId()).isEqualTo("tag:zh.example,2026:1");
        assertThat(first.url()).isEqualTo("https://zh.example/a/1");
        assertThat(first.title()).isEqualTo("峰会在阿斯塔纳开幕");
        assertThat(first.body()).isEqualTo("峰会开幕。\n\n五国参加。");
        assertThat(first.byline()).containsExactly("编辑部");
        assertThat(first.tags()).containsExactly("medtop:20000638", "外交");
        assertThat(first.language()).isEqualTo("zh");
        assertThat(Documents.item(readings.get(1)).body()).isEqualTo("Plain & short.");
        assertThat(Documents.item(readings.get(1)).byline()).containsExactly("Li");
        assertThat(Documents.article(readings.getLast()).operation()).isEqualTo(Operation.WITHDRAW);
    }

    @Test
    void jsonFeedIsRead() {
        // when
        List<ItemReading> readings = Documents.readFile("feed.json");

        // then
        ReceivedItem first = Documents.item(readings.getFirst());
        assertThat(first.sourceItemId()).isEqualTo("7");
        assertThat(first.body()).isEqualTo("Открылся саммит.");
        assertThat(first.byline()).containsExactly("Редакция");
        assertThat(first.tags()).containsExactly("политика");
        ReceivedItem second = Documents.item(readings.get(1));
        assertThat(second.url()).isEqualTo("https://other.example/8");
        assertThat(second.language()).isEqualTo("kk");
        assertThat(second.byline()).containsExactly("И. Иванов");
        assertThat(Documents.problem(readings.get(2)).type()).isEqualTo("/problems/no-text");
    }

    @Test
    void ofASitemapTheNewsAreRead() {
        // when
        List<ItemReading> readings = Documents.readFile("sitemap.xml");

        // then
        assertThat(readings).hasSize(1);
        ReceivedItem item = Documents.item(readings.getFirst());
        assertThat(item.url()).isEqualTo("https://uz.example/1");
        assertThat(item.title()).isEqualTo("Toshkentda uchrashuv");
        assertThat(item.language()).isEqualTo("uz");
        assertThat(item.tags()).containsExactly("siyosat", "suv");
    }

    @Test
    void aFeedThatIsNotWellFormedIsReadWithAWarning() {
        // when
        ItemReading reading = Documents.read(
                        "<rss version='2.0'><channel><link>https://a.example</link><item>"
                                + "<title>Tom & Jerry&nbsp;again</title><link>https://a.example/1</link></item></channel></rss>")
                .getFirst();

        // then
        assertThat(Documents.item(reading).title()).isEqualTo("Tom & Jerry again");
        assertThat(Documents.warnings(reading)).anyMatch(warning -> warning.contains("not well-formed"));
    }

    @Test
    void ofAFeedThatBreaksOffTheLastEntryIsRefused() {
        // given
        String whole = new String(Documents.file("rss-2.xml"), StandardCharsets.UTF_8);

        // when
        List<ItemReading> readings = Documents.read(whole.substring(0, whole.indexOf("разметки")));

        // then
        assertThat(readings).hasSize(2);
        assertThat(readings.getFirst()).isInstanceOf(ItemReading.Read.class);
        assertThat(Documents.problem(readings.getLast()).type()).isEqualTo("/problems/broken-off");
    }
}
