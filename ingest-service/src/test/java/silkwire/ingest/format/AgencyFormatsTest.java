package silkwire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.event.Association;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.item.ItemReading;

/** What is read of the formats of the IPTC. */
class AgencyFormatsTest {

    @Test
    void ninjs1IsRead() {
        // when
        ReceivedItem item = Documents.item(Documents.readFile("ninjs-1.json").getFirst());

        // then
        assertThat(item.sourceItemId()).isEqualTo("urn:newsml:anbaa.example:20261122:astana-summit");
        assertThat(item.title()).isEqualTo("قادة آسيا الوسطى يجتمعون في أستانا");
        assertThat(item.body()).isEqualTo("اجتمع قادة خمس دول في أستانا.\n\nوبحثوا المياه والتجارة.");
        assertThat(item.byline()).containsExactly("مراسل الأنباء في أستانا");
        assertThat(item.version()).isEqualTo(3);
        assertThat(item.publishedAt()).isEqualTo(Instant.parse("2026-11-22T00:10:00Z"));
        assertThat(item.updatedAt()).isEqualTo(Instant.parse("2026-11-22T01:40:00Z"));
        assertThat(item.embargoUntil()).isEqualTo(Instant.parse("2026-11-22T03:00:00Z"));
        assertThat(item.language()).isEqualTo("ar");
        assertThat(item.rights()).isEqualTo("للمشتركين فقط");
        assertThat(item.tags())
                .containsExactly(
                        "medtop:20000638",
                        "دبلوماسية",
                        "medtop:11000000",
                        "سياسة",
                        "iso3166-1a2:KZ",
                        "كازاخستان",
                        "urgency:2");
        assertThat(item.associations())
                .containsExactly(new Association(
                        "featureimage", "urn:newsml:anbaa.example:20261122:pic-7", "picture", "القاعة", "قاعة القمة"));
    }

    @Test
    void ninjs2ReadsTheBestRenditionAndWithholds() {
        // when
        ItemReading reading = Documents.readFile("ninjs-2.json").getFirst();

        // then
        ReceivedItem item = Documents.item(reading);
        assertThat(item.title()).isEqualTo("Бес ел су туралы келісімге қол қойды");
        assertThat(item.body()).isEqualTo("Келісім Астанада жасалды.\n\nОл бес жылға есептелген.");
        assertThat(item.byline()).containsExactly("Айгерім Сәт");
        assertThat(item.tags()).contains("medtop:20000430", "табиғи ресурс", "Астана");
        assertThat(item.associations()).extracting(Association::title).containsExactly("Карта");
        assertThat(Documents.article(reading).operation()).isEqualTo(Operation.WITHDRAW);
        assertThat(Documents.warnings(reading)).singleElement().asString().contains("withheld");
    }

    @Test
    void ninjs3ThatIsCanceledWithdraws() {
        // when
        ItemReading reading = Documents.readFile("ninjs-3.json").getFirst();

        // then
        ReceivedItem item = Documents.item(reading);
        assertThat(Documents.article(reading).operation()).isEqualTo(Operation.WITHDRAW);
        assertThat(item.version()).isEqualTo(2);
        assertThat(item.outlet()).isEqualTo("Агентство");
        assertThat(item.body()).isEqualTo("Сообщение отозвано.");
    }

    @Test
    void ninjsIsToldFromOurOwnJsonInArraysToo() {
        // when
        List<ItemReading> readings = Documents.read(
                "[{\"uri\":\"urn:1\",\"headline\":\"Саммит\",\"body_text\":\"Текст\",\"pubstatus\":\"usable\"},"
                        + "{\"sourceItemId\":\"2\",\"title\":\"own\",\"uri\":\"x\"}]");

        // then
        assertThat(Documents.item(readings.getFirst()).title()).isEqualTo("Саммит");
        assertThat(Documents.item(readings.getLast()).sourceItemId()).isEqualTo("2");
        assertThat(Documents.warnings(readings.getLast()))
                .singleElement()
                .asString()
                .contains("/uri");
    }

    @Test
    void theAuthorOfNinjsFromReleaseTwoOnAndAddressesOfTopicsAreRead() {
        // when
        ReceivedItem item = Documents.item(Documents.read("""
            {"uri":"urn:1","pubstatus":"usable","headlines":[{"value":"Саммит в Астане"}],"by":"Иван Петров",
            "subjects":[{"name":"дипломатия","uri":"http://cv.iptc.org/newscodes/mediatopic/20000638"},
            {"uri":"https://cv.iptc.org/newscodes/subjectcode/11024002"},{"uri":"https://a.example/20000638"}]}
            """).getFirst());

        // then
        assertThat(item.byline()).containsExactly("Иван Петров");
        assertThat(item.tags())
                .containsExactly("medtop:20000638", "дипломатия", "subj:11024002", "https://a.example/20000638");
    }

    @Test
    void aNewsItemIsRead() {
        // when
        ReceivedItem item = Documents.item(Documents.readFile("newsitem.xml").getFirst());

        // then
        assertThat(item.sourceItemId()).isEqualTo("urn:newsml:agency.example:20261122:ru0007");
        assertThat(item.version()).isEqualTo(4);
        assertThat(item.title()).isEqualTo("В Астане открылся саммит");
        assertThat(item.body())
                .isEqualTo("Лидеры пяти стран собрались в Астане.\n\nВода\n\nОбсуждают воду & торговлю.");
        assertThat(item.byline()).containsExactly("Иван Петров");
        assertThat(item.outlet()).isEqualTo("Агентство");
        assertThat(item.section()).isEqualTo("Мир");
        assertThat(item.correction()).isTrue();
        assertThat(item.publishedAt()).isEqualTo(Instant.parse("2026-11-22T03:00:00Z"));
        assertThat(item.updatedAt()).isEqualTo(Instant.parse("2026-11-22T04:20:00Z"));
        assertThat(item.embargoUntil()).isEqualTo(Instant.parse("2026-11-22T07:00:00Z"));
        assertThat(item.rights()).isEqualTo("Только подписчикам");
        assertThat(item.tags()).contains("medtop:20000638", "дипломатия", "Астана", "САММИТ", "urgency:3");
    }

    @Test
    void aNewsMessageIsReadItemByItem() {
        // when
        List<ItemReading> readings = Documents.readFile("newsmessage.xml");

        // then
        assertThat(readings).hasSize(5);
        ReceivedItem chinese = Documents.item(readings.getFirst());
        assertThat(chinese.title()).isEqualTo("五国领导人在阿斯塔纳会晤");
        assertThat(chinese.body()).isEqualTo("五国领导人周日在阿斯塔纳会晤。\n\n他们讨论了水和贸易。");
        assertThat(chinese.language()).isEqualTo("zh-Hans");
        assertThat(Documents.article(readings.get(1)).operation()).isEqualTo(Operation.WITHDRAW);
        assertThat(Documents.item(readings.get(2)).body()).isEqualTo("Саммит ашылды\n\nСу келісімі");
        assertThat(Documents.article(readings.get(3)).operation()).isEqualTo(Operation.WITHDRAW);
        assertThat(Documents.warnings(readings.get(3)))
                .singleElement()
                .asString()
                .contains("embargoed");
        assertThat(Documents.problem(readings.get(4)).type()).isEqualTo("/problems/not-an-article");
    }

    @Test
    void nitfIsRead() {
        // when
        ReceivedItem item = Documents.item(Documents.readFile("nitf.xml").getFirst());

        // then
        assertThat(item.sourceItemId()).isEqualTo("AGY-20261122-1");
        assertThat(item.title()).isEqualTo("Five leaders meet in Astana");
        assertThat(item.body())
                .isEqualTo("Five leaders met in Astana on Sunday.\n\nWater\n\nThey spoke about water & trade.");
        assertThat(item.byline()).containsExactly("Aigul Sat");
        assertThat(item.version()).isEqualTo(5);
        assertThat(item.correction()).isTrue();
        assertThat(item.publishedAt()).isEqualTo(Instant.parse("2026-11-22T03:00:00Z"));
        assertThat(item.updatedAt()).isEqualTo(Instant.parse("2026-11-22T04:15:00Z"));
        assertThat(item.embargoUntil()).isEqualTo(Instant.parse("2026-11-22T07:00:00Z"));
        assertThat(item.outlet()).isEqualTo("The Steppe");
        assertThat(item.section()).isEqualTo("World");
        assertThat(item.tags()).contains("subj:11024002", "politics", "summit", "Kazakhstan", "SCO", "urgency:4");
    }

    @Test
    void halfAnAgencyDocumentIsRefused() {
        // given
        String whole = new String(Documents.file("nitf.xml"), java.nio.charset.StandardCharsets.UTF_8);

        // when
        ItemReading reading =
                Documents.read(whole.substring(0, whole.length() / 2)).getFirst();

        // then
        assertThat(Documents.problem(reading).type()).isEqualTo("/problems/malformed-xml");
    }
}
