package silkwire.alert.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

/** A notification as a page for people: each text in its own direction, times in the zone of the rule. */
final class NotificationPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT);

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
        ZoneId zone = notification.rule().tz();
        stages(body, view.stages(), zone);
        deliveries(body, view.deliveries(), zone);
        conversation(body, view, zone);
        return page;
    }

    private static void time(Element parent, Instant at, ZoneId zone) {
        parent.appendElement("time").attr("datetime", at.toString()).text(TIME.format(at.atZone(zone)));
    }

    private static void story(Element body, NotifiedStory story) {
        ArticleSummary article = story.article();
        marked(body.appendElement("h1").attr("dir", "auto").attr("lang", article.language()), story);
        if (story.before() != null) {
            body.appendElement("p").addClass("quiet").text("Told before:");
            told(body, story.before(), story.before().title());
            told(body, story.before(), story.before().excerpt());
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
                    .attr("dir", "ltr")
                    .text(article.url());
        }
        evidence(body, story);
    }

    private static void told(Element body, ArticleSummary before, String text) {
        body.appendElement("p")
                .attr("dir", "auto")
                .attr("lang", before.language())
                .appendElement("del")
                .text(text);
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
            row.appendElement("td").appendElement("bdi").text(place.clause());
            row.appendElement("td").appendElement("bdi").appendElement("mark").text(place.text());
            String field = place.field().name().toLowerCase(Locale.ROOT);
            row.appendElement("td").addClass("quiet").text(field + " " + place.start() + "–" + place.end());
        }
        if (story.morePlaces() > 0) {
            body.appendElement("p").addClass("quiet").text("and " + story.morePlaces() + " more places");
        }
    }

    private static void stages(Element body, NotificationView.Stages stages, ZoneId zone) {
        body.appendElement("h2").text("When (" + zone.getId() + ")");
        Element table = body.appendElement("table");
        stage(table, "received", stages.received(), zone);
        stage(table, "enriched", stages.enriched(), zone);
        stage(table, "matched", stages.matched(), zone);
        stage(table, "notified", stages.notified(), zone);
        stage(table, "sent", stages.sent(), zone);
        stage(table, "delivered", stages.delivered(), zone);
    }

    private static void stage(Element table, String name, @Nullable Instant at, ZoneId zone) {
        if (at != null) {
            Element row = table.appendElement("tr");
            row.appendElement("th").attr("scope", "row").text(name);
            time(row.appendElement("td"), at, zone);
        }
    }

    private static void deliveries(Element body, List<Delivery> deliveries, ZoneId zone) {
        body.appendElement("h2").text("Deliveries");
        if (deliveries.isEmpty()) {
            body.appendElement("p").addClass("quiet").text("None yet");
        }
        for (Delivery delivery : deliveries) {
            Element heading = body.appendElement("p").text(delivery.kind() + " ");
            heading.appendElement("bdi").text(delivery.address());
            heading.appendText(": " + delivery.state().text());
            if (delivery.reason() != null) {
                heading.appendText(" (").appendElement("bdi").text(delivery.reason());
                heading.appendText(")");
            }
            Element attempts = body.appendElement("ul");
            delivery.attempts().forEach(attempt -> attempt(attempts.appendElement("li"), attempt, zone));
        }
    }

    private static void attempt(Element item, Attempt attempt, ZoneId zone) {
        time(item, attempt.at(), zone);
        String status = attempt.status() == null ? "" : " · " + attempt.status();
        item.appendText(" · " + (attempt.probe() ? "asked" : "sent") + status + " · " + attempt.millis() + " ms · ");
        item.appendElement("bdi").text(attempt.error() == null ? "taken" : attempt.error());
    }

    private static void conversation(Element body, NotificationView view, ZoneId zone) {
        body.appendElement("h2").text("This story so far");
        Element list = body.appendElement("ol");
        for (NotificationView.Member member : view.conversation()) {
            Element item = list.appendElement("li").attr("dir", "auto");
            item.appendElement("bdi").text(member.headline());
            item.appendText(" · ");
            Element facts = item.appendElement("bdi").addClass("quiet");
            facts.text(member.kind().text() + " · ");
            time(facts, member.createdAt(), zone);
        }
    }
}
