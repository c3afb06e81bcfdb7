package silkwire.ingest.syndication;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.topic.TopicCodes;
import silkwire.ingest.xml.Xml;

/** An entry of Atom. */
final class AtomEntry {
    private static final String[] NAME = {"atom:name", "name"};

    private AtomEntry() {}

    /** What the feed says of all its entries. */
    record Feed(
            @Nullable String site,
            @Nullable String language,
            @Nullable String rights,
            List<Element> authors) {
        static Feed of(Element feed, @Nullable String location) {
            String site = Links.resolve(location, link(feed));
            return new Feed(
                    site == null ? location : site,
                    Xml.attribute(feed, "xml:lang"),
                    Xml.text(feed, "atom:rights", "rights"),
                    Xml.children(feed, "atom:author", "author"));
        }
    }

    static void read(Element entry, Feed feed, Draft draft) {
        draft.offerSite(feed.site());
        if (Xml.local(entry).equals("deleted-entry")) {
            draft.offer(ItemField.SOURCE_ITEM_ID, "ref", Xml.attribute(entry, "ref"));
            draft.offer(ItemField.UPDATED_AT, "when", Xml.attribute(entry, "when"));
            draft.offer(ItemField.STATUS, "deleted-entry", "withdrawn");
            return;
        }
        draft.offer(ItemField.SOURCE_ITEM_ID, "id", Xml.text(entry, "atom:id", "id"));
        String base = Xml.attribute(entry, "xml:base");
        draft.offer(ItemField.URL, "link", Links.resolve(base == null ? feed.site() : base, link(entry)));
        Xml.child(entry, "atom:title", "title").ifPresent(title -> draft.offer(ItemField.TITLE, "title", title(title)));
        Xml.children(entry, "atom:content", "content", "atom:summary", "summary")
                .forEach(content -> content(content, draft));
        Markup.offer(draft, "media:description", Xml.text(entry, "media:description"));
        dates(entry, draft);
        people(entry, feed, draft);
        for (Element category : Xml.children(entry, "atom:category", "category", "dc:subject")) {
            String term = Xml.attribute(category, "term");
            draft.add(ItemField.TAGS, "category", TopicCodes.of(category.attr("scheme"), term));
            draft.add(ItemField.TAGS, "category", Xml.attribute(category, "label"));
            draft.add(ItemField.TAGS, "category", Xml.text(category));
        }
        String language = Xml.attribute(entry, "xml:lang");
        draft.offer(ItemField.LANGUAGE, "xml:lang", language == null ? feed.language() : language);
        draft.offer(ItemField.RIGHTS, "rights", Xml.text(entry, "atom:rights", "rights"));
        draft.offer(ItemField.RIGHTS, "rights", feed.rights());
    }

    private static @Nullable String link(Element parent) {
        return Xml.children(parent, "atom:link", "link").stream()
                .filter(link -> link.attr("rel").isEmpty() || link.attr("rel").equals("alternate"))
                .map(link -> link.hasAttr("href") ? link.attr("href") : Xml.text(link))
                .filter(link -> !link.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String title(Element title) {
        String type = title.attr("type");
        return type.isEmpty() || type.equals("text")
                ? Xml.text(title).replaceAll("\\s+", " ")
                : Xml.line(Xml.text(title));
    }

    private static void content(Element content, Draft draft) {
        String type = content.attr("type");
        if (draft.has(ItemField.BODY) || draft.has(ItemField.HTML)) {
            return;
        }
        if (type.contains("xhtml") || content.childrenSize() > 0) {
            draft.offer(ItemField.HTML, Xml.local(content), Xml.html(content));
        } else if (type.contains("html")) {
            draft.offer(ItemField.HTML, Xml.local(content), Xml.text(content));
        } else if (type.isEmpty() || type.startsWith("text")) {
            draft.offer(ItemField.BODY, Xml.local(content), Xml.text(content));
        } else if (!content.hasAttr("src")) {
            draft.warn("content of the type '" + type + "' is not read; allowed: text, html, xhtml");
        }
    }

    private static void dates(Element entry, Draft draft) {
        String updated = Xml.text(entry, "atom:updated", "updated", "atom:modified", "dcterms:modified");
        draft.offer(
                ItemField.PUBLISHED_AT,
                "published",
                Xml.text(entry, "atom:published", "published", "atom:issued", "atom:created", "dc:date"));
        draft.offer(ItemField.PUBLISHED_AT, "updated", updated);
        draft.offer(ItemField.UPDATED_AT, "updated", updated);
        draft.offer(ItemField.EMBARGO_UNTIL, "dcterms:available", Xml.text(entry, "dcterms:available"));
    }

    private static void people(Element entry, Feed feed, Draft draft) {
        List<Element> authors = Xml.children(entry, "atom:author", "author");
        Element source = Xml.child(entry, "atom:source", "source").orElse(null);
        if (authors.isEmpty() && source != null) {
            authors = Xml.children(source, "atom:author", "author");
        }
        for (Element author : authors.isEmpty() ? feed.authors() : authors) {
            draft.add(ItemField.BYLINE, "author", Xml.text(author, NAME));
        }
        Xml.children(entry, "dc:creator")
                .forEach(creator -> draft.add(ItemField.BYLINE, "dc:creator", Xml.text(creator)));
    }
}
