package silkwire.common.item;

import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/**
 * Reads HTML into a tree of bounded size. A parser of HTML opens again in each paragraph what the one before left open, so
 * that the elements of the tree can be twelve times the tags of the text.
 */
public final class BoundedHtml {
    private static final int DEEPEST = 256;
    private static final int MOST_ELEMENTS = 120_000;
    private static final int TOO_LARGE = 413;

    private BoundedHtml() {}

    /**
     * The tree of {@code html}, which was found at {@code location}, or empty.
     *
     * @throws ProblemException when it has more elements than any newsroom writes
     */
    public static Document parse(String html, String location) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST))) {
            Iterator<Element> elements = parser.parse(html, location).iterator();
            for (int count = 0; elements.hasNext(); count++) {
                if (count == MOST_ELEMENTS) {
                    throw new ProblemException(tooMuch());
                }
                elements.next();
            }
            return parser.document();
        }
    }

    private static Problem tooMuch() {
        return Problem.of("too-much-markup", TOO_LARGE, "Too much markup", "The HTML has too many elements")
                .at("", "more than " + MOST_ELEMENTS + " elements", "at most " + MOST_ELEMENTS + " elements");
    }
}
