package silkwire.common.item;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of an article's HTML: paragraphs apart by an empty line, line breaks kept, scripts and styles left out. */
public record HtmlText(String title, String body) {

    /**
     * The text of a whole page or a piece of one.
     *
     * @throws silkwire.common.problem.ProblemException when it has more elements than any newsroom writes
     */
    public static HtmlText of(String html) {
        Document page = BoundedHtml.parse(html, "");
        page.select("script, style, noscript, template, head > *:not(title)").remove();
        return new HtmlText(page.title(), of(page.body()));
    }

    /** The text within an element. */
    public static String of(Element element) {
        Paragraphs paragraphs = new Paragraphs();
        element.traverse(paragraphs);
        return paragraphs.text();
    }

    /** Collects text in document order. */
    private static final class Paragraphs implements NodeVisitor {
        private static final String NEW_PARAGRAPH = "\n\n";
        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words);
            } else if (node instanceof Element element && element.isBlock()) {
                endParagraph();
            } else if (node.nameIs("br")) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                endParagraph();
            }
        }

        String text() {
            return text.toString().strip();
        }

        private void append(TextNode words) {
            String part = words.text();
            boolean atStart = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            text.append(atStart ? part.stripLeading() : part);
        }

        private void endParagraph() {
            int end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
            if (end > 0) {
                text.append(NEW_PARAGRAPH);
            }
        }
    }
}
