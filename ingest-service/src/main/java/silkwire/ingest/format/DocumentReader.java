package silkwire.ingest.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.charset.DecodedText;
import silkwire.common.charset.TextDecoder;
import silkwire.common.item.ByteRange;
import silkwire.common.item.DocumentType;
import silkwire.common.item.Draft;
import silkwire.common.item.ItemReader;
import silkwire.common.item.ItemReading;
import silkwire.common.item.PushContext;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/**
 * Opens documents of every format we know. It keeps nothing between calls, may be shared by threads, and needs neither
 * network nor configuration.
 */
public final class DocumentReader {
    /** Bytes a document other than our own JSON may have. */
    public static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

    private static final int MOST_ITEMS = 10_000;
    private static final int HEAD = 2048;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private final ItemReader reader;
    private final JsonItems json;

    /** A reader of documents whose items {@code reader} judges. */
    public DocumentReader(ItemReader reader) {
        this.reader = reader;
        this.json = new JsonItems(reader);
    }

    /** Opens a document: by its content where that tells what it is, else by what was said of it. */
    public OpenDocument open(ByteRange document, DocumentHint hint) {
        DocumentType type = hint.type();
        char first = firstVisible(document);
        boolean isCalledJson = type != null && type.isJson();
        boolean isJson = isCalledJson ? first != '<' : "{[".indexOf(first) >= 0;
        boolean mayBeText = type == DocumentType.TEXT || type == DocumentType.HTML;
        if (isJson && (!mayBeText || isJson(document))) {
            return openJson(document, type, hint.location());
        }
        if (document.size() > LARGEST_DOCUMENT) {
            return refused(document, tooLarge(document.size()));
        }
        try {
            return openText(document, hint);
        } catch (ProblemException e) {
            return refused(document, e.problem());
        }
    }

    /** Reads all items of a document at once. */
    public List<ItemReading> readAll(ByteRange document, DocumentHint hint, PushContext push) {
        return open(document, hint).parts().stream()
                .map(part -> part.read(push).reading())
                .toList();
    }

    /** Reads one item of JSON, whose own or ninjs. */
    public ItemReading readJson(ByteRange item, PushContext push) {
        return json.read(item, false, push);
    }

    private OpenDocument openJson(ByteRange document, @Nullable DocumentType type, @Nullable String location) {
        boolean isLines = type == DocumentType.NDJSON || (type == null && isSeveralLines(document));
        return isLines ? json.lines(document) : json.open(document, type == DocumentType.NINJS, location);
    }

    private OpenDocument openText(ByteRange document, DocumentHint hint) {
        List<String> charsets = new ArrayList<>(hint.charsets());
        declared(document).ifPresent(charsets::add);
        Optional<DecodedText> decoded = TextDecoder.decode(document.buffer(), charsets);
        String start = decoded.map(DecodedText::text).orElse("");
        Optional<DocumentType> markup = MarkupRoot.type(start);
        DocumentType said = hint.type();
        if (markup.isEmpty() && said != null && said != DocumentType.TEXT && said != DocumentType.HTML) {
            throw new ProblemException(unknown(said, MarkupRoot.name(start)));
        }
        boolean isFragment =
                said == DocumentType.TEXT && markup.equals(Optional.of(DocumentType.HTML)) && !isPage(start);
        DocumentType found =
                isFragment ? DocumentType.TEXT : markup.orElse(said == DocumentType.HTML ? said : DocumentType.TEXT);
        if (found == DocumentType.TEXT || decoded.isEmpty()) {
            return new OpenDocument(
                    true, List.of(push -> new DocumentItem(reader.readText(document, charsets, push), document)));
        }
        List<Draft> drafts = MarkupItems.read(decoded.get(), found, hint.location());
        boolean isSingle = found == DocumentType.HTML
                || found == DocumentType.NITF
                || (found == DocumentType.NEWSML
                        && drafts.size() == 1
                        && !MarkupRoot.name(start).equals("newsMessage"));
        return items(reader, document, isSingle, drafts);
    }

    static OpenDocument items(ItemReader reader, ByteRange document, boolean isSingle, List<Draft> drafts) {
        if (drafts.size() > MOST_ITEMS) {
            return refused(document, tooMany(drafts.size()));
        }
        return new OpenDocument(isSingle, JsonItems.parts(reader, document, drafts));
    }

    static OpenDocument refused(ByteRange document, Problem problem) {
        return new OpenDocument(
                true, List.of(push -> new DocumentItem(new ItemReading.Refused(null, problem), document)));
    }

    /** Text may begin with a bracket too; what is meant as JSON is JSON to its end. */
    private static boolean isJson(ByteRange document) {
        return JsonForm.isWhole(document);
    }

    private static boolean isSeveralLines(ByteRange document) {
        String start = document.head(document.size()).strip();
        int end = start.indexOf('\n');
        return start.startsWith("{")
                && end > 0
                && start.substring(0, end).strip().endsWith("}")
                && start.substring(end).strip().startsWith("{");
    }

    private static boolean isPage(String text) {
        String name = MarkupRoot.name(text).toLowerCase(java.util.Locale.ROOT);
        return name.equals("html")
                || name.equals("head")
                || text.stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14);
    }

    private static char firstVisible(ByteRange document) {
        int at = document.startsWithMark() ? 3 : 0;
        while (at < document.size() && " \t\r\n".indexOf(document.at(at)) >= 0) {
            at++;
        }
        return at < document.size() ? (char) (document.at(at) & 0xFF) : ' ';
    }

    /** What the document says of its own encoding, in characters every encoding of the kind shares. */
    private static Optional<String> declared(ByteRange document) {
        int length = Math.min(HEAD, document.size());
        byte[] head = new byte[length];
        document.buffer().get(head);
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return Optional.empty();
        }
        String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
        boolean isReadable = name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16");
        return isReadable ? Optional.empty() : Optional.of(name);
    }

    private static Problem unknown(DocumentType said, String root) {
        return Problem.of(
                        "unknown-format",
                        BAD_REQUEST,
                        "Format not known",
                        "The document is not of a format that is read")
                .at(
                        root.isEmpty() ? "" : root,
                        root.isEmpty() ? "no element" : "<" + root + ">",
                        "as " + said.contentType()
                                + ": rss, rdf:RDF, feed, entry, newsItem, packageItem, newsMessage, nitf, urlset or html");
    }

    private static Problem tooMany(int items) {
        return Problem.of("too-many-items", TOO_LARGE, "Too many articles", "The document has " + items + " items")
                .at("", Integer.toString(items), "at most " + MOST_ITEMS + " items in a document of this format");
    }

    private static Problem tooLarge(int bytes) {
        return Problem.of("body-too-large", TOO_LARGE, "Document too large", "The document has " + bytes + " bytes")
                .at("", bytes + " bytes", "at most " + LARGEST_DOCUMENT + " bytes");
    }
}
