package silkwire.alert.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.Attempt;
import silkwire.alert.delivery.Delivery;
import silkwire.alert.delivery.Wording;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.MatchedPlace;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotifiedStory;
import silkwire.common.event.TextField;

/** A notification as a page for people. */
final class NotificationPage {
    private NotificationPage() {}

    static Document of(NotificationView view) {
        Notification notification = view.notification();
        Document page = Pages.page(Wording.label(notification) + " · " + Wording.headline(notification));
        Element body = page.body();
        body.appendElement("p")
                .addClass("quiet")
                .text(Wording.label(notification) + " · " + Wording.rule(notification) + ", revision "
                        + notification.rule().revision());
        if (notification.message() != null) {
            body.appendElement("p").attr("dir", "auto").text(notification.message());
        }
        notification.stories().forEach(story -> story(body, story));
        stages(body, view.stages());
        deliveries(body, view.deliveries());
        conversation(body, view);
        return page;
    }

    private static void story(Element body, NotifiedStory story) {
        ArticleSummary article = story.article();
        marked(body.appendElement("h1").attr("dir", "auto").attr("lang", article.language()), story);
        if (story.before() != null) {
            body.appendElement("p").addClass("quiet").text("Told before:");
            body.appendElement("p")
                    .attr("dir", "auto")
                    .appendElement("del")
                    .text(story.before().title());
            body.appendElement("p")
                    .attr("dir", "auto")
                    .appendElement("del")
                    .text(story.before().excerpt());
        }
        body.appendElement("p")
                .attr("dir", "auto")
                .attr("lang", article.language())
                .text(article.excerpt());
        body.appendElement("p").addClass("quiet").text(Wording.source(story));
        if (article.url() != null && article.url().matches("(?i)https?://.*")) {
            body.appendElement("p")
                    .appendElement("a")
                    .attr("href", article.url())
                    .attr("rel", "noreferrer")
                    .text(article.url());
        }
        evidence(body, story);
    }

    /** The title with the words by which the rule matched marked where they stand. */
    private static void marked(Element heading, NotifiedStory story) {
        String title = story.article().title();
        List<MatchedPlace> places = story.places().stream()
                .filter(place -> place.field() == TextField.TITLE)
                .sorted(Comparator.comparingInt(MatchedPlace::start))
                .toList();
        int done = 0;
        for (MatchedPlace place : places) {
            if (place.start() >= done && place.end() <= title.length()) {
                heading.appendText(title.substring(done, place.start()));
                heading.appendElement("mark").text(title.substring(place.start(), place.end()));
                done = place.end();
            }
        }
        heading.appendText(title.substring(done));
    }

    private static void evidence(Element body, NotifiedStory story) {
        if (story.places().isEmpty()) {
            return;
        }
        body.appendElement("h2").text("Why it matched");
        Element table = body.appendElement("table");
        for (MatchedPlace place : story.places()) {
            Element row = table.appendElement("tr");
            row.appendElement("td").attr("dir", "auto").text(place.clause());
            row.appendElement("td").attr("dir", "auto").appendElement("mark").text(place.text());
            row.appendElement("td").addClass("quiet").text(place.field() + " " + place.start() + "–" + place.end());
        }
        if (story.morePlaces() > 0) {
            body.appendElement("p").addClass("quiet").text("and " + story.morePlaces() + " more places");
        }
    }

    private static void stages(Element body, NotificationView.Stages stages) {
        body.appendElement("h2").text("When");
        Element table = body.appendElement("table");
        stage(table, "received", stages.received());
        stage(table, "enriched", stages.enriched());
        stage(table, "matched", stages.matched());
        stage(table, "notified", stages.notified());
        stage(table, "sent", stages.sent());
        stage(table, "delivered", stages.delivered());
    }

    private static void stage(Element table, String name, @Nullable Instant at) {
        if (at != null) {
            Element row = table.appendElement("tr");
            row.appendElement("th").text(name);
            row.appendElement("td").text(at.toString());
        }
    }

    private static void deliveries(Element body, List<Delivery> deliveries) {
        body.appendElement("h2").text("Deliveries");
        if (deliveries.isEmpty()) {
            body.appendElement("p").addClass("quiet").text("None yet");
        }
        for (Delivery delivery : deliveries) {
            body.appendElement("p")
                    .text(delivery.kind() + " " + delivery.address() + ": "
                            + delivery.state().text()
                            + (delivery.reason() == null ? "" : " (" + delivery.reason() + ")"));
            Element table = body.appendElement("table");
            for (Attempt attempt : delivery.attempts()) {
                Element row = table.appendElement("tr");
                row.appendElement("td").text(attempt.at().toString());
                row.appendElement("td").text(attempt.probe() ? "asked" : "sent");
                row.appendElement("td").text(attempt.status() == null ? "" : String.valueOf(attempt.status()));
                row.appendElement("td").text(attempt.millis() + " ms");
                row.appendElement("td").attr("dir", "auto").text(attempt.error() == null ? "taken" : attempt.error());
            }
        }
    }

    private static void conversation(Element body, NotificationView view) {
        body.appendElement("h2").text("This story so far");
        Element list = body.appendElement("ol");
        for (NotificationView.Member member : view.conversation()) {
            Element item = list.appendElement("li").attr("dir", "auto");
            item.appendElement("bdi").text(member.headline());
            item.appendElement("span")
                    .addClass("quiet")
                    .text(" · " + member.kind().text() + " · " + member.createdAt());
        }
    }
}
