package silkwire.ingest.nitf;

import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import silkwire.ingest.xml.Xml;

/** The text of an NITF body as HTML, whose names most of it has: without media, captions and production notes. */
final class NitfText {
    private static final Map<String, String> HTML = Map.of(
            "block", "div", "hl1", "h1", "hl2", "h2", "nitf-table", "div", "fn", "p", "note", "div", "datasource", "p");

    private NitfText() {}

    /** The HTML of the content and, before it, of the abstract where there is no content; null where there is no text. */
    static @Nullable String html(Element body) {
        Element copy = Xml.child(body, "body.content").orElse(body).clone();
        copy.children().stream()
                .filter(child -> Xml.local(child).startsWith("body."))
                .toList()
                .forEach(Element::remove);
        copy.children().stream()
                .flatMap(child -> child.getAllElements().stream())
                .toList()
                .forEach(NitfText::asHtml);
        String html = Xml.html(copy);
        if (!copy.wholeText().isBlank()) {
            return html;
        }
        return Xml.child(body, "body.head")
                .flatMap(head -> Xml.child(head, "abstract"))
                .map(Xml::html)
                .orElse(null);
    }

    private static void asHtml(Element element) {
        String name = Xml.local(element);
        boolean isLeftOut = name.startsWith("media") || name.equals("tagline") || name.equals("bibliography");
        if (isLeftOut) {
            element.remove();
        } else {
            String html = HTML.get(name);
            if (html != null) {
                element.tagName(html);
            }
        }
    }
}
