package silkwire.ingest.syndication;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.topic.TopicCodes;
import silkwire.ingest.xml.Xml;

/** An item of RSS with the modules content, Dublin Core, Media RSS and Atom. */
final class RssEntry {
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");
    private static final String[] PUBLISHED = {
        "pubDate", "pubdate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published"
    };

    private RssEntry() {}

    /** What the channel says of all its items. */
    record Feed(
            @Nullable String site,
            @Nullable String language,
            @Nullable String rights) {
        static Feed of(Element channel, @Nullable String location) {
            String link = Links.resolve(location, Xml.text(channel, "link"));
            return new Feed(
                    link == null ? location : link,
                    Xml.text(channel, "language", "dc:language"),
                    Xml.text(channel, "copyright", "dc:rights"));
        }
    }

    static void read(Element item, Feed feed, Draft draft) {
        draft.offerSite(feed.site());
        identify(item, feed, draft);
        draft.offer(ItemField.TITLE, "title", Xml.line(Xml.text(item, "title", "media:title", "dc:title")));
        body(item, draft);
        people(item, draft);
        topics(item, draft);
        draft.offer(ItemField.PUBLISHED_AT, "pubDate", Xml.text(item, PUBLISHED));
        draft.offer(ItemField.EMBARGO_UNTIL, "dcterms:available", Xml.text(item, "dcterms:available"));
        draft.offer(ItemField.UPDATED_AT, "updated", Xml.text(item, "atom:updated", "dcterms:modified"));
        draft.offer(ItemField.LANGUAGE, "dc:language", Xml.text(item, "dc:language"));
        draft.offer(ItemField.LANGUAGE, "language", feed.language());
        draft.offer(ItemField.RIGHTS, "dc:rights", Xml.text(item, "dc:rights"));
        draft.offer(ItemField.RIGHTS, "copyright", feed.rights());
    }

    /** A guid is a permalink unless it says otherwise, but only an address can be one (RSS 2.0). */
    private static void identify(Element item, Feed feed, Draft draft) {
        Element guid = Xml.child(item, "guid").orElse(null);
        String permalink = null;
        if (guid != null) {
            draft.offer(ItemField.SOURCE_ITEM_ID, "guid", Xml.text(guid));
            boolean isPermalink = !guid.attr("isPermaLink").equalsIgnoreCase("false");
            permalink = isPermalink ? Links.resolve(null, Xml.text(guid)) : null;
        }
        draft.offer(ItemField.SOURCE_ITEM_ID, "dc:identifier", Xml.text(item, "dc:identifier"));
        String link = Xml.text(item, "feedburner:origLink", "link");
        String alternate = Xml.children(item, "atom:link").stream()
                .filter(atom -> atom.attr("rel").isEmpty() || atom.attr("rel").equals("alternate"))
                .map(atom -> atom.attr("href"))
                .findFirst()
                .orElse(null);
        String about = Xml.attribute(item, "rdf:about");
        for (String candidate : new String[] {link, alternate, permalink, about}) {
            draft.offer(ItemField.URL, "link", Links.resolve(feed.site(), candidate));
        }
        if (link != null && !draft.has(ItemField.URL)) {
            draft.warn("link '" + link + "' is no http or https address and is not kept");
        }
    }

    private static void body(Element item, Draft draft) {
        String whole = Xml.text(item, "content:encoded", "description", "dc:description", "media:description");
        Markup.offer(draft, "description", whole);
        Xml.child(item, "media:group")
                .ifPresent(group -> Markup.offer(draft, "media:description", Xml.text(group, "media:description")));
    }

    private static void people(Element item, Draft draft) {
        for (Element author : Xml.children(item, "dc:creator", "author", "itunes:author")) {
            String text = Xml.line(Xml.text(author));
            Matcher mail = MAIL_AND_NAME.matcher(text == null ? "" : text);
            draft.add(ItemField.BYLINE, Xml.name(author), mail.matches() ? mail.group(1) : text);
        }
        Xml.children(item, "atom:author")
                .forEach(author -> draft.add(ItemField.BYLINE, "atom:author", Xml.text(author, "atom:name", "name")));
        Xml.children(item, "media:credit").stream()
                .filter(credit -> credit.attr("role").equals("author"))
                .forEach(credit -> draft.add(ItemField.BYLINE, "media:credit", Xml.text(credit)));
    }

    private static void topics(Element item, Draft draft) {
        for (Element category : Xml.children(item, "category", "dc:subject", "media:category")) {
            draft.add(
                    ItemField.TAGS,
                    Xml.name(category),
                    TopicCodes.of(category.attr("domain") + category.attr("scheme"), Xml.line(Xml.text(category))));
        }
        for (Element words : Xml.children(item, "media:keywords", "itunes:keywords")) {
            for (String word : Xml.text(words).split("[,،，;]")) {
                draft.add(ItemField.TAGS, Xml.name(words), word);
            }
        }
    }
}
