package silkwire.alert.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import silkwire.alert.Told;
import silkwire.alert.delivery.Attempt;
import silkwire.alert.delivery.Delivery;
import silkwire.alert.delivery.DeliveryState;
import silkwire.alert.notification.Notification;

class NotificationPageTest {
    private static final String TITLE = "قمة أستانا: «Қазақстан» и 中亚 <b>";

    private final Notification told = Told.story("rul_1", "one", TITLE);
    private final Document page =
            NotificationPage.of(NotificationView.of(told, List.of(delivery(told)), List.of(told), null));

    private static Delivery delivery(Notification told) {
        Attempt attempt = new Attempt(Told.AT.plusSeconds(1), false, 503, 41, "Answered 503: خدمة غير متاحة");
        return new Delivery(
                told.id() + "_rcv_1",
                1,
                told.id(),
                Told.AT,
                "rul_1",
                "rcv_1",
                "webhook",
                "https://desk.example.org/hook",
                DeliveryState.WAITING,
                List.of(attempt),
                0,
                Told.AT,
                Told.AT.plusSeconds(6),
                "Answered 503: خدمة غير متاحة",
                Told.AT.plusSeconds(1));
    }

    private Element one(String selector) {
        assertThat(page.select(selector)).as(selector).hasSize(1);
        return page.expectFirst(selector);
    }

    @Test
    void eachTextStandsInItsOwnDirectionAndIsNoMarkup() {
        assertThat(one("h1[dir=auto][lang=ar]").text()).isEqualTo(TITLE);
        assertThat(page.select("b")).isEmpty();
        assertThat(one("td bdi mark").wholeText()).isEqualTo(TITLE.substring(0, 4));
        assertThat(one("li bdi:containsOwn(Answered)").text()).isEqualTo("Answered 503: خدمة غير متاحة");
        assertThat(one("ol li bdi:not(.quiet)").text()).isEqualTo(TITLE);
    }

    @Test
    void timesAreThoseOfTheZoneOfTheRule() {
        assertThat(page.select("h2").eachText()).contains("When (Asia/Almaty)");
        assertThat(page.select("tr:has(th:containsOwn(notified)) time").text()).isEqualTo("2026-11-22 13:00:00.250");
        assertThat(page.select("time").eachAttr("datetime")).contains(Told.AT.toString());
    }

    @Test
    void aLongWordBreaksAndNothingComesFromElsewhere() {
        assertThat(one("style").data()).contains("overflow-wrap:anywhere");
        assertThat(page.select("script, img, link, iframe")).isEmpty();
    }
}
