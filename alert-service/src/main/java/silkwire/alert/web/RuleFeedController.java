package silkwire.alert.web;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import silkwire.alert.delivery.LinkSigning;
import silkwire.alert.delivery.NotificationArchive;
import silkwire.alert.delivery.NotificationArchive.Page;
import silkwire.alert.delivery.NotificationArchive.Wanted;
import silkwire.alert.delivery.Wording;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.Rules;
import silkwire.common.event.ArticleId;
import silkwire.common.web.KeyPrincipal;

/**
 * Shows what a rule tells as a feed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
@RestController
final class RuleFeedController {
    private static final String TYPE = "application/atom+xml;charset=UTF-8";
    private static final String TAG = "tag:silkwire.dev,2026:";

    /** What XML 1.0 cannot hold in any form. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    private final Rules rules;
    private final NotificationArchive archive;
    private final LinkSigning links;
    private final Clock clock;

    RuleFeedController(Rules rules, NotificationArchive archive, LinkSigning links, Clock clock) {
        this.rules = rules;
        this.archive = archive;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping(path = "/v1/rules/{id}/feed.atom", produces = "application/atom+xml")
    @Operation(
            summary = "What a rule told as an Atom feed, the newest first",
            description = "Takes an ETag. Takes a token for the rule's query as token=.")
    ResponseEntity<String> feed(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String cursor,
            @AuthenticationPrincipal @Nullable KeyPrincipal caller) {
        Rule rule = RuleTokens.rule(rules, id, caller);
        Page<Notification> page =
                archive.notifications(new Wanted(id, null, ListPlace.size(size), ListPlace.position(cursor)));
        String state =
                String.join(" ", page.items().stream().map(Notification::id).toList());
        return ResponseEntity.ok()
                .header("Content-Type", TYPE)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(ArticleId.named("", rule.name(), state))
                .body("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + atom(rule, page).outerHtml());
    }

    private Document atom(Rule rule, Page<Notification> page) {
        Document document = new Document("", Parser.NamespaceXml);
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element feed = document.appendElement("feed").attr("xmlns", "http://www.w3.org/2005/Atom");
        text(feed, "id", TAG + rule.id());
        text(feed, "title", "Silkwire: " + rule.name());
        text(feed, "updated", updated(page.items()).toString());
        text(feed.appendElement("author"), "name", "Silkwire");
        String self = links.address() + "/v1/rules/" + rule.id() + "/feed.atom";
        feed.appendElement("link").attr("rel", "self").attr("href", self);
        String next = ListPlace.cursor(page.next());
        if (next != null) {
            feed.appendElement("link").attr("rel", "next").attr("href", self + "?cursor=" + next);
        }
        page.items().forEach(notification -> entry(feed.appendElement("entry"), notification));
        return document;
    }

    private Instant updated(List<Notification> notifications) {
        return notifications.isEmpty()
                ? clock.instant()
                : notifications.getFirst().createdAt();
    }

    private void entry(Element entry, Notification notification) {
        text(entry, "id", TAG + notification.id());
        text(entry, "title", Wording.subject(notification));
        text(entry, "updated", notification.createdAt().toString());
        entry.appendElement("link").attr("rel", "alternate").attr("href", links.page(notification.id()));
        entry.appendElement("category")
                .attr("scheme", TAG + "kind")
                .attr("term", notification.kind().text());
        StringBuilder content = new StringBuilder();
        if (notification.message() != null) {
            content.append(notification.message()).append('\n');
        }
        for (NotifiedStory story : notification.stories()) {
            content.append(story.article().title())
                    .append('\n')
                    .append(story.article().excerpt())
                    .append('\n')
                    .append(Wording.source(story))
                    .append('\n');
            String url = story.article().url();
            if (url != null) {
                entry.appendElement("link").attr("rel", "related").attr("href", writable(url));
            }
        }
        text(entry, "content", content.toString().strip());
    }

    private static void text(Element parent, String name, String text) {
        parent.appendElement(name).text(writable(text));
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }
}
