package silkwire.search.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Country;
import silkwire.common.event.Topic;

/**
 * Writes a feed as Atom.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    /** What XML 1.0 cannot hold in any form. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]"
                    + "|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The feed as a document; an empty one was updated {@code now}. */
    public static String of(Feed feed, Instant now) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            new AtomFeed(xml).write(feed, now);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed could not be written to memory", e);
        }
        return text.toString();
    }

    private void write(Feed feed, Instant now) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element("id", feed.id());
        element("title", feed.title());
        element("updated", feed.updated(now).toString());
        element("generator", "Silkwire");
        link("self", feed.self().toString());
        if (feed.next() != null) {
            link("next", feed.next().toString());
        }
        for (ArticleEnriched article : feed.articles()) {
            entry(article);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(ArticleEnriched article) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", article.language().code());
        element("id", Feed.idOf(article));
        element("title", article.title());
        element("updated", article.receivedAt().toString());
        element("published", article.publishedAt().toString());
        for (String author : article.byline().isEmpty() ? List.of(article.outlet()) : article.byline()) {
            xml.writeStartElement("author");
            element("name", author);
            xml.writeEndElement();
        }
        if (article.url() != null) {
            link("alternate", article.url());
        }
        for (Topic topic : article.topics()) {
            category("topic", topic.code(), topic.label());
        }
        for (String country : countries(article).toList()) {
            category("country", country, country);
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        text(article.body());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static Stream<String> countries(ArticleEnriched article) {
        return article.countries().stream().map(Country::code);
    }

    private void category(String scheme, String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", "tag:silkwire.dev,2026:" + scheme);
        xml.writeAttribute("term", term);
        xml.writeAttribute("label", writable(label));
    }

    private void link(String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", writable(address));
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        text(text);
        xml.writeEndElement();
    }

    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(writable(text));
    }

    private static String writable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("\uFFFD");
    }
}
