package silkwire.ingest.newsml;

import java.util.List;
import org.jsoup.nodes.Element;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.xml.Xml;

/** What an item says of its content: headline, people, subjects, places. */
final class ContentMeta {
    private ContentMeta() {}

    static void read(Element item, Codes codes, Draft draft) {
        Xml.child(item, "contentMeta").ifPresent(meta -> meta(meta, codes, draft));
        Xml.child(item, "itemMeta")
                .ifPresent(meta -> draft.offer(ItemField.TITLE, "itemMeta/title", Xml.line(Xml.text(meta, "title"))));
    }

    private static void meta(Element meta, Codes codes, Draft draft) {
        headline(meta, draft);
        for (Element by : Xml.children(meta, "by")) {
            draft.add(ItemField.BYLINE, "by", Xml.line(Xml.text(by)));
        }
        if (Xml.children(meta, "by").isEmpty()) {
            for (Element creator : Xml.children(meta, "creator")) {
                String name = Xml.text(creator, "name");
                draft.add(ItemField.BYLINE, "creator", name == null ? Xml.attribute(creator, "literal") : name);
            }
        }
        Xml.child(meta, "language")
                .ifPresent(
                        language -> draft.offer(ItemField.LANGUAGE, "language/@tag", Xml.attribute(language, "tag")));
        for (Element concept : Xml.children(meta, "subject", "located", "genre")) {
            draft.add(ItemField.TAGS, Xml.name(concept), codes.of(concept, "qcode"));
            for (Element same : Xml.children(concept, "sameAs")) {
                draft.add(ItemField.TAGS, Xml.name(concept), codes.of(same, "qcode"));
            }
            draft.add(ItemField.TAGS, Xml.name(concept), Xml.text(concept, "name"));
        }
        for (Element word : Xml.children(meta, "keyword", "slugline")) {
            draft.add(ItemField.TAGS, Xml.name(word), Xml.line(Xml.text(word)));
        }
        String urgency = Xml.text(meta, "urgency");
        draft.add(ItemField.TAGS, "urgency", urgency == null ? null : "urgency:" + urgency);
        draft.offer(ItemField.PUBLISHED_AT, "contentCreated", Xml.text(meta, "contentCreated"));
    }

    /** The headline without a role, else the main one, else the first. */
    private static void headline(Element meta, Draft draft) {
        List<Element> headlines = Xml.children(meta, "headline");
        headlines.stream()
                .filter(headline ->
                        headline.attr("role").isEmpty() || headline.attr("role").endsWith("main"))
                .forEach(headline -> draft.offer(ItemField.TITLE, "headline", Xml.line(Xml.text(headline))));
        headlines.forEach(headline -> draft.offer(ItemField.TITLE, "headline", Xml.line(Xml.text(headline))));
    }
}
