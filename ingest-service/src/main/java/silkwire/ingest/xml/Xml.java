package silkwire.ingest.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import silkwire.common.item.BoundedHtml;

/** Finds its way in a tree of XML, whatever prefixes its namespaces have. */
public final class Xml {
    private static final int LONGEST_EXCERPT = 1024;
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://purl.org/rss/1.0/", ""),
            Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
            Map.entry("http://backend.userland.com/rss2", ""),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"),
            Map.entry("http://www.w3.org/2005/Atom", "atom:"),
            Map.entry("http://purl.org/atom/ns#", "atom:"),
            Map.entry("http://purl.org/atompub/tombstones/1.0", "at:"),
            Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://purl.org/dc/terms/", "dcterms:"),
            Map.entry("http://search.yahoo.com/mrss/", "media:"),
            Map.entry("http://search.yahoo.com/mrss", "media:"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", "news:"),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", ""),
            Map.entry("http://www.google.com/schemas/sitemap/0.84", ""),
            Map.entry("http://iptc.org/std/nar/2006-10/", ""),
            Map.entry("http://iptc.org/std/NITF/2006-10-18/", ""),
            Map.entry("http://www.w3.org/1999/xhtml", ""));

    private Xml() {}

    /** The name by which we call an element: its local name, with the usual prefix of its namespace where it has one. */
    public static String name(Element element) {
        String prefix = PREFIXES.get(element.tag().namespace());
        return prefix == null ? element.tagName() : prefix + local(element);
    }

    /** The name without its prefix. */
    public static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** The children with one of these names, those of the first name first. */
    public static List<Element> children(Element parent, String... names) {
        return Stream.of(names)
                .flatMap(name ->
                        parent.children().stream().filter(child -> name(child).equals(name)))
                .toList();
    }

    /** The first child with the first of these names that one has. */
    public static Optional<Element> child(Element parent, String... names) {
        return children(parent, names).stream().findFirst();
    }

    /** The text of the first of these children that says something, or null. */
    public static @Nullable String text(Element parent, String... names) {
        return children(parent, names).stream()
                .map(Xml::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** All text within, without white space around it. */
    public static String text(Element element) {
        return element.wholeText().strip();
    }

    /** Text that may hold markup or its escapes, as a line of plain text. */
    public static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        boolean isPlain = text.indexOf('<') < 0 && text.indexOf('&') < 0;
        return (isPlain ? text : BoundedHtml.parse(text, "").text()).strip().replaceAll("\\s+", " ");
    }

    /** The value of an attribute, or null where it is absent or blank. */
    public static @Nullable String attribute(Element element, String name) {
        String value = element.attr(name).strip();
        return value.isEmpty() ? null : value;
    }

    /** What is within as HTML: without prefixes, sections of character data as text. */
    public static String html(Element element) {
        Element copy = element.clone();
        for (Element inner : copy.select("*")) {
            boolean hasPrefix = inner.tagName().indexOf(':') >= 0;
            if (hasPrefix && !local(inner).isEmpty()) {
                inner.tagName(local(inner));
            }
        }
        copy.nodeStream(CDataNode.class).toList().forEach(data -> data.replaceWith(new TextNode(data.getWholeText())));
        return copy.html();
    }

    /** The beginning of an element as it stood, for whoever asks why it was refused. */
    public static String excerpt(Element element) {
        StringBuilder excerpt = new StringBuilder("<").append(element.tagName()).append('>');
        for (Node child = element.firstChild();
                child != null && excerpt.length() < LONGEST_EXCERPT;
                child = child.nextSibling()) {
            String markup = child.outerHtml();
            excerpt.append(markup, 0, Math.min(markup.length(), LONGEST_EXCERPT));
        }
        return excerpt.substring(0, Math.min(excerpt.length(), LONGEST_EXCERPT));
    }
}
