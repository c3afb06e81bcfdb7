package silkwire.alert.hub;

import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import silkwire.alert.delivery.LinkSigning;
import silkwire.alert.delivery.Wording;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.rule.Rule;

/**
 * What a rule tells as a feed in Atom, for those who ask for it and those who subscribed to it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class RuleFeed {
    private static final String TAG = "tag:silkwire.dev,2026:";

    /** What XML 1.0 cannot hold in any form. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\p{Cs}]");

    private final LinkSigning links;
    private final FeedTopics topics;
    private final Clock clock;

    /** Entries link to what {@code links} shows. */
    public RuleFeed(LinkSigning links, FeedTopics topics, Clock clock) {
        this.links = links;
        this.topics = topics;
        this.clock = clock;
    }

    /**
     * Where a feed is, and what follows it.
     *
     * @param self its own address: the topic to subscribe to
     * @param next the address of the page behind this one, null on the last
     */
    public record Address(String self, String hub, @Nullable String next) {

        /** The header {@code Link} (RFC 8288) by which subscribers find the hub. */
        public String header() {
            return "<" + hub + ">; rel=\"hub\", <" + self + ">; rel=\"self\"";
        }

        /** The same with a page behind it, which begins at a cursor. */
        public Address before(String cursor) {
            return new Address(self, hub, self + (self.indexOf('?') < 0 ? "?" : "&") + "cursor=" + cursor);
        }
    }

    /** The address of this topic. */
    public Address at(String topic) {
        return new Address(topic, topics.hub(), null);
    }

    /** The address of the feed of a rule when it is read with this token, or with a key in the header. */
    public Address at(Rule rule, @Nullable String token) {
        return at(topics.topic(rule.id(), token));
    }

    /** The feed with these entries. */
    public String of(Rule rule, Address address, List<Notification> notifications) {
        Document document = new Document("", Parser.NamespaceXml);
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
        Element feed = document.appendElement("feed").attr("xmlns", "http://www.w3.org/2005/Atom");
        text(feed, "id", TAG + rule.id());
        text(feed, "title", "Silkwire: " + rule.name());
        text(
                feed,
                "updated",
                (notifications.isEmpty()
                                ? clock.instant()
                                : notifications.getFirst().createdAt())
                        .toString());
        text(feed.appendElement("author"), "name", "Silkwire");
        link(feed, "self", address.self());
        link(feed, "hub", address.hub());
        if (address.next() != null) {
            link(feed, "next", address.next());
        }
        notifications.forEach(notification -> entry(feed.appendElement("entry"), notification));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + document.outerHtml();
    }

    private void entry(Element entry, Notification notification) {
        text(entry, "id", TAG + notification.id());
        text(entry, "title", Wording.subject(notification));
        text(entry, "updated", notification.createdAt().toString());
        link(entry, "alternate", links.page(notification.id()));
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
                link(entry, "related", url);
            }
        }
        text(entry, "content", content.toString().strip());
    }

    private static void link(Element parent, String relation, String address) {
        parent.appendElement("link").attr("rel", relation).attr("href", writable(address));
    }

    private static void text(Element parent, String name, String text) {
        parent.appendElement(name).text(writable(text));
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }
}
