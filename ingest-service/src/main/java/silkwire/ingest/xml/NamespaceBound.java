package silkwire.ingest.xml;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamReader;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/**
 * Counts declarations of namespaces. A parser looks through all that hold at an element for each of its names, so that
 * some ten thousand of them keep it busy for minutes.
 */
final class NamespaceBound {
    private static final int MOST = 512;
    private static final String DECLARATION = "xmlns";
    private static final int BAD_REQUEST = 400;

    private int holding;

    /** Refuses a tag with too many declarations, before anything reads it. */
    static void requireFewInEachTag(String text) {
        int count = 0;
        int next = text.indexOf('<');
        for (int at = text.indexOf(DECLARATION); at >= 0; at = text.indexOf(DECLARATION, at + DECLARATION.length())) {
            if (next >= 0 && next < at) {
                next = firstAfter(text, next, at);
                count = 0;
            }
            count++;
            if (count > MOST) {
                throw new ProblemException(tooMany("A tag declares more than " + MOST + " namespaces", ""));
            }
        }
    }

    /** The first opening of a tag behind {@code at}, or -1. */
    private static int firstAfter(String text, int opening, int at) {
        int next = opening;
        while (next >= 0 && next < at) {
            next = text.indexOf('<', next + 1);
        }
        return next;
    }

    /** An element begins. */
    void begin(XMLStreamReader element) {
        holding += element.getNamespaceCount();
        if (holding > MOST) {
            Location at = element.getLocation();
            throw new ProblemException(tooMany(
                    "More than " + MOST + " namespaces hold at one element",
                    "line " + at.getLineNumber() + ", column " + at.getColumnNumber()));
        }
    }

    /** An element ends, and with it what it declares. */
    void end(XMLStreamReader element) {
        holding -= element.getNamespaceCount();
    }

    private static Problem tooMany(String detail, String place) {
        return Problem.of("too-many-namespaces", BAD_REQUEST, "Too many namespaces", detail)
                .at(place, null, "at most " + MOST + " at one element");
    }
}
