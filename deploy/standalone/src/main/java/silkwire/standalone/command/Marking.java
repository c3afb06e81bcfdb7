package silkwire.standalone.command;

import java.util.Comparator;
import java.util.List;

/** How the words of a text that matched are shown: by what stands before and after each. */
record Marking(String before, String after) {
    /** For files and pipes. */
    static final Marking BRACKETS = new Marking("[", "]");

    /** For terminals. */
    static final Marking BOLD = new Marking("\u001b[1m", "\u001b[0m");

    /** A stretch of a text, in UTF-16 units. */
    record Span(int start, int end) {}

    /** As fits where the output goes. */
    static Marking forOutput() {
        return Terminal.isWanted() ? BOLD : BRACKETS;
    }

    /** The text on one line, its spans marked; of a long one at most {@code longest} units, beginning before the first. */
    String mark(String text, List<Span> spans, int longest) {
        List<Span> inOrder =
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        int first = inOrder.isEmpty() ? 0 : inOrder.getFirst().start();
        int from = text.length() <= longest ? 0 : boundary(text, Math.clamp(first - longest / 4L, 0, text.length()));
        int to = boundary(text, Math.min(text.length(), from + longest));
        StringBuilder marked = new StringBuilder(from > 0 ? "…" : "");
        int done = from;
        for (Span span : inOrder) {
            if (span.start() >= done && span.end() <= to && span.start() < span.end()) {
                marked.append(text, done, span.start()).append(before);
                marked.append(text, span.start(), span.end()).append(after);
                done = span.end();
            }
        }
        marked.append(text, done, to).append(to < text.length() ? "…" : "");
        return marked.toString().replaceAll("\\s+", " ").strip();
    }

    /** Between the two halves of a character nothing is cut. */
    private static int boundary(String text, int index) {
        return index < text.length() && Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
    }
}
