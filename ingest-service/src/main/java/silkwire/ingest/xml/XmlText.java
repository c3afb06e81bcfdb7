package silkwire.ingest.xml;

import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Reads XML into a tree. */
public final class XmlText {
    private static final int DEEPEST = 256;
    private static final int MOST_TAGS = 300_000;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    private XmlText() {}

    /**
     * The tree of {@code text}, or nothing where there is no element in it.
     *
     * @throws ProblemException when it nests too deep or has too many elements to be read
     */
    public static Optional<XmlDocument> parse(String text) {
        requireBounded(text, MOST_TAGS);
        NamespaceBound.requireFewInEachTag(text);
        Flaw flaw = flaw(text);
        Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
        Document tree = parser.parseInput(withoutDeclaration(text), "");
        Element root = tree.firstElementChild();
        return Optional.ofNullable(root)
                .map(found ->
                        new XmlDocument(found, flaw == null ? null : flaw.reason(), flaw != null && flaw.isCut()));
    }

    /** Refuses text with more markup than any newsroom writes, before a tree is made of it. */
    public static void requireBounded(String text, int mostTags) {
        long markup = text.chars().filter(c -> c == '<').count();
        if (markup > mostTags) {
            throw new ProblemException(
                    Problem.of("too-much-markup", TOO_LARGE, "Too much markup", "The document has " + markup + " tags")
                            .at("", Long.toString(markup), "at most " + mostTags + " tags"));
        }
    }

    private record Flaw(String reason, boolean isCut) {}

    private static @Nullable Flaw flaw(String text) {
        int last = 0;
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text.stripLeading()));
            NamespaceBound namespaces = new NamespaceBound();
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                    requireShallow(depth, reader.getLocation());
                    namespaces.begin(reader);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    namespaces.end(reader);
                }
                last = depth;
            }
            return null;
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            String place = at == null ? "" : " (line " + at.getLineNumber() + ", column " + at.getColumnNumber() + ")";
            boolean isAtEnd = at != null
                    && at.getCharacterOffset()
                            >= text.stripLeading().stripTrailing().length() - 1;
            return new Flaw(firstLine(e.getMessage()) + place, isAtEnd && last > 0);
        }
    }

    private static void requireShallow(int depth, Location at) {
        if (depth > DEEPEST) {
            throw new ProblemException(Problem.of(
                            "nested-too-deep", BAD_REQUEST, "Nested too deep", "The XML nests deeper than " + DEEPEST)
                    .at(
                            "line " + at.getLineNumber() + ", column " + at.getColumnNumber(),
                            null,
                            "at most " + DEEPEST + " levels of elements"));
        }
    }

    /** Nothing outside the document is ever opened, and no entity but the five of XML is put in. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static String firstLine(@Nullable String message) {
        if (message == null) {
            return "not well-formed";
        }
        String reason = message.substring(message.indexOf("Message:") < 0 ? 0 : message.indexOf("Message:") + 8);
        return reason.strip().lines().findFirst().orElse("not well-formed");
    }

    /** The text is decoded, so what it says of its encoding no longer holds. */
    private static String withoutDeclaration(String text) {
        String start = text.stripLeading();
        int end = start.startsWith("<?xml") ? start.indexOf("?>") : -1;
        return end < 0 ? start : start.substring(end + 2);
    }
}
