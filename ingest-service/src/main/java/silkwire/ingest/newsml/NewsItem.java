package silkwire.ingest.newsml;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemField;
import silkwire.ingest.nitf.NitfReader;
import silkwire.ingest.xml.Xml;

/** A news item: its metadata and the best of its renditions. */
final class NewsItem {
    private NewsItem() {}

    static void read(Element item, Draft draft) {
        ItemMeta.read(item, draft);
        ContentMeta.read(item, Codes.of(item), draft);
        Xml.child(item, "contentSet").ifPresent(content -> content(content, draft));
        draft.offer(ItemField.LANGUAGE, "xml:lang", Xml.attribute(item, "xml:lang"));
        if (!draft.has(ItemField.HTML)) {
            Xml.child(item, "contentMeta")
                    .map(meta -> Xml.line(Xml.text(meta, "description")))
                    .ifPresent(summary -> draft.offer(ItemField.BODY, "description", summary));
        }
    }

    private static void content(Element content, Draft draft) {
        List<Element> renditions = Xml.children(content, "inlineXML", "inlineData").stream()
                .sorted(Comparator.comparingInt(NewsItem::rank))
                .toList();
        for (Element rendition : renditions) {
            if (!draft.has(ItemField.HTML) && !draft.has(ItemField.BODY)) {
                rendition(rendition, draft);
            }
        }
        Xml.children(content, "remoteContent").stream()
                .filter(remote -> remote.attr("contenttype").startsWith("text/html"))
                .forEach(remote -> draft.offer(ItemField.URL, "remoteContent/@href", Xml.attribute(remote, "href")));
        boolean isEmpty = !draft.has(ItemField.HTML) && !draft.has(ItemField.BODY);
        if (isEmpty && content.childrenSize() > 0) {
            draft.warn(
                    "contentSet has no text that is read; allowed: inlineXML with NITF or XHTML, inlineData with text");
        }
    }

    /** Markup keeps the paragraphs, so it goes before plain text. */
    private static int rank(Element rendition) {
        String type = type(rendition);
        if (type.contains("nitf")) {
            return 0;
        }
        return type.contains("html") ? 1 : 2;
    }

    private static String type(Element rendition) {
        return rendition.attr("contenttype").toLowerCase(Locale.ROOT);
    }

    private static void rendition(Element rendition, Draft draft) {
        String type = type(rendition);
        boolean isEncoded = !rendition.attr("encoding").isEmpty();
        if (isEncoded) {
            draft.warn("inlineData in the encoding '" + rendition.attr("encoding") + "' is not read");
        } else if (rendition.childrenSize() > 0) {
            markup(rendition, draft);
        } else if (type.contains("html")) {
            draft.offer(ItemField.HTML, "inlineData", Xml.text(rendition));
        } else if (type.isEmpty() || type.startsWith("text/plain")) {
            draft.offer(ItemField.BODY, "inlineData", Xml.text(rendition));
        }
    }

    private static void markup(Element rendition, Draft draft) {
        Element root = rendition.child(0);
        if (Xml.local(root).equals("nitf")) {
            NitfReader.text(Xml.child(root, "body").orElse(root), draft);
        } else if (Xml.local(root).equals("html")) {
            draft.offer(
                    ItemField.HTML,
                    "inlineXML",
                    Xml.html(Xml.child(root, "body").orElse(root)));
            Xml.child(root, "head")
                    .ifPresent(
                            head -> draft.offer(ItemField.TITLE, "html/head/title", Xml.line(Xml.text(head, "title"))));
        } else {
            draft.offer(ItemField.HTML, "inlineXML", Xml.html(rendition));
        }
    }
}
