package silkwire.ingest.format;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import silkwire.common.item.DocumentType;

/** The name of the first element of a text, and the kind of document it begins. */
final class MarkupRoot {
    private static final Pattern START = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)[\\s/>]");
    private static final Pattern DOCTYPE_HTML =
            Pattern.compile("\\s*<!DOCTYPE\\s+html.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HTML_NAMES = Pattern.compile(
            "html|head|body|title|meta|link|script|style|article|main|section|header|div|p|h[1-6]|span|a|table|ul|ol|img|br|b|i|em|"
                    + "strong|blockquote|figure|center|font|form|nav");

    private static final int LONGEST_NAME = 300;

    private MarkupRoot() {}

    /** The name of the first element without its prefix, or empty where the text does not begin with one. */
    static String name(String text) {
        int from = 0;
        int next = behindOne(text, from);
        while (next > from) {
            from = next;
            next = behindOne(text, from);
        }
        Matcher start = START.matcher(text).region(from, Math.min(text.length(), from + LONGEST_NAME));
        return start.lookingAt() ? start.group(1) : "";
    }

    /** Behind the white space, instruction, comment or document type that begins at {@code from}, or {@code from}. */
    private static int behindOne(String text, int from) {
        if (from >= text.length()) {
            return from;
        }
        if (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '\uFEFF') {
            return from + 1;
        }
        if (text.startsWith("<?", from)) {
            return behind(text, "?>", from);
        }
        if (text.startsWith("<!--", from)) {
            return behind(text, "-->", from);
        }
        if (!text.regionMatches(true, from, "<!doctype", 0, 9)) {
            return from;
        }
        int end = behind(text, ">", from);
        int subset = text.indexOf('[', from);
        return subset >= 0 && subset < end ? behind(text, ">", behind(text, "]", subset)) : end;
    }

    private static int behind(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? from : at + end.length();
    }

    /** The kind of document that begins so; none where no kind does. */
    static Optional<DocumentType> type(String text) {
        if (DOCTYPE_HTML
                .matcher(text.substring(0, Math.min(text.length(), 200)))
                .matches()) {
            return Optional.of(DocumentType.HTML);
        }
        String name = name(text);
        return switch (name) {
            case "" -> Optional.empty();
            case "rss", "RDF", "channel" -> Optional.of(DocumentType.RSS);
            case "feed", "entry" -> Optional.of(DocumentType.ATOM);
            case "newsItem", "packageItem", "newsMessage", "conceptItem", "planningItem", "knowledgeItem" ->
                Optional.of(DocumentType.NEWSML);
            case "nitf" -> Optional.of(DocumentType.NITF);
            case "urlset", "sitemapindex" -> Optional.of(DocumentType.XML);
            default ->
                HTML_NAMES.matcher(name.toLowerCase(Locale.ROOT)).matches()
                        ? Optional.of(DocumentType.HTML)
                        : Optional.empty();
        };
    }
}
