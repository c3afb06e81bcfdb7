package silkwire.ingest.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.common.charset.DecodedText;
import silkwire.common.item.DocumentType;
import silkwire.common.item.Draft;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.ingest.newsml.NewsMlReader;
import silkwire.ingest.nitf.NitfReader;
import silkwire.ingest.page.PageReader;
import silkwire.ingest.syndication.FeedReader;
import silkwire.ingest.xml.XmlDocument;
import silkwire.ingest.xml.XmlText;

/** Documents in HTML and XML. */
final class MarkupItems {
    private static final int BAD_REQUEST = 400;

    private MarkupItems() {}

    static List<Draft> read(DecodedText text, DocumentType type, @Nullable String location) {
        List<Draft> drafts = type == DocumentType.HTML
                ? List.of(PageReader.read(text.text(), location))
                : xml(
                        XmlText.parse(text.text()).orElseThrow(() -> new ProblemException(malformed("no element"))),
                        type,
                        location);
        drafts.forEach(draft -> text.warnings().forEach(draft::warn));
        return drafts;
    }

    private static List<Draft> xml(XmlDocument document, DocumentType type, @Nullable String location) {
        return switch (type) {
            case RSS -> FeedReader.rss(document, location);
            case ATOM -> FeedReader.atom(document, location);
            case NEWSML -> NewsMlReader.read(wellFormed(document).root());
            case NITF -> List.of(NitfReader.read(wellFormed(document).root()));
            default -> FeedReader.sitemap(document);
        };
    }

    /** Half an article must not pass for a whole one. */
    private static XmlDocument wellFormed(XmlDocument document) {
        String flaw = document.flaw();
        if (flaw != null) {
            throw new ProblemException(malformed(flaw));
        }
        return document;
    }

    private static Problem malformed(String flaw) {
        return Problem.of("malformed-xml", BAD_REQUEST, "Not well-formed XML", flaw)
                .at("", null, "well-formed XML 1.0 without entities of its own");
    }
}
