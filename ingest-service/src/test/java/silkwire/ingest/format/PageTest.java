package silkwire.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ReceivedItem;

/** What is read of a page. */
class PageTest {

    @Test
    void theArticleIsReadWithoutWhatStandsAroundIt() {
        // when
        ReceivedItem item = Documents.item(Documents.readFile("page.html").getFirst());

        // then
        assertThat(item.title()).isEqualTo("قمة أستانا تبحث المياه والتجارة");
        assertThat(item.body()).startsWith("بدأت في أستانا").endsWith("في طشقند.");
        assertThat(item.body()).doesNotContain("الرئيسية", "شارك", "قاعة الاجتماعات", "اقرأ أيضا", "خبر أول", "الحقوق");
        assertThat(item.byline()).containsExactly("ليلى حسن");
        assertThat(item.publishedAt()).isEqualTo(Instant.parse("2026-11-22T03:00:00Z"));
        assertThat(item.updatedAt()).isEqualTo(Instant.parse("2026-11-22T03:30:00Z"));
        assertThat(item.language()).isEqualTo("ar");
        assertThat(item.section()).isEqualTo("العالم");
        assertThat(item.url()).isEqualTo("https://anbaa24.example/world/summit");
        assertThat(item.tags()).containsExactly("كازاخستان");
    }

    @Test
    void microdataAndTimeSayWhatJsonLdDoesNot() {
        // when
        ReceivedItem item =
                Documents.item(Documents.read("<html lang='tr'><head><title>Zirve başladı - Gazete</title></head><body>"
                                + "<div itemscope itemtype='https://schema.org/NewsArticle'><h1 itemprop='headline'>Zirve başladı</h1>"
                                + "<span itemprop='author'><span itemprop='name'>Ayşe Kaya</span></span>"
                                + "<time datetime='2026-11-22T06:00:00Z'>22 Kasım</time>"
                                + "<div itemprop='articleBody'><p>Beş ülkenin liderleri pazar günü Astana'da bir araya geldi, su ve ticareti"
                                + " görüştü.</p><p>Görüşmelerin akşama kadar süreceği, ardından ortak açıklama yapılacağı bildirildi.</p></div>"
                                + "</div></body></html>")
                        .getFirst());

        // then
        assertThat(item.title()).isEqualTo("Zirve başladı");
        assertThat(item.byline()).containsExactly("Ayşe Kaya");
        assertThat(item.publishedAt()).isEqualTo(Instant.parse("2026-11-22T06:00:00Z"));
        assertThat(item.body()).startsWith("Beş ülkenin").endsWith("bildirildi.");
    }
}
