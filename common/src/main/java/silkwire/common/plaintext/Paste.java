package silkwire.common.plaintext;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first lines of a pasted page say: its title (empty when none is found) and its section.
 *
 * <p>A page is pasted with what stood above its text: a trail ({@code Home » World » Title}), the name of the section,
 * and often the title twice. So a title is, in this order: the line that repeats the end of the trail; the first of two
 * equal lines; the end of the trail when it is long; the first line that is a heading and not the section.
 */
public record Paste(String title, @Nullable String section) {
    private static final int LINES_READ = 8;

    /** Reads the first lines of {@code text}. */
    public static Paste of(String text) {
        List<PastedLine> lines = firstLines(text);
        if (lines.isEmpty()) {
            return new Paste("", null);
        }
        Trail trail = Trail.of(lines.getFirst());
        return trail == null ? withoutTrail(lines) : withTrail(trail, lines.subList(1, lines.size()));
    }

    private static Paste withTrail(Trail trail, List<PastedLine> lines) {
        for (PastedLine line : lines) {
            if (line.repeats(trail.last())) {
                return new Paste(line.text(), trail.sectionBeforeLast());
            }
        }
        PastedLine twice = firstOfTwo(lines);
        if (twice != null) {
            return new Paste(twice.text(), trail.last());
        }
        if (trail.endsInTitle()) {
            return new Paste(trail.last(), trail.sectionBeforeLast());
        }
        Paste rest = withoutTrail(lines);
        return new Paste(rest.title(), trail.last());
    }

    private static Paste withoutTrail(List<PastedLine> lines) {
        PastedLine twice = firstOfTwo(lines);
        if (twice != null) {
            int at = lines.indexOf(twice);
            boolean hasSection = at > 0 && lines.get(at - 1).isLabel();
            return new Paste(twice.text(), hasSection ? lines.get(at - 1).text() : null);
        }
        boolean startsWithLabel = lines.size() > 2
                && lines.getFirst().isLabel()
                && lines.get(1).isHeading()
                && lines.get(1).isLongerThan(lines.getFirst());
        if (startsWithLabel) {
            return new Paste(lines.get(1).text(), lines.getFirst().text());
        }
        boolean startsWithTitle = !lines.isEmpty() && lines.getFirst().isHeading();
        return new Paste(startsWithTitle ? lines.getFirst().text() : "", null);
    }

    private static @Nullable PastedLine firstOfTwo(List<PastedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PastedLine line = lines.get(i);
            boolean again = lines.subList(i + 1, lines.size()).stream().anyMatch(other -> other.repeats(line.text()));
            if (again && line.isHeading()) {
                return line;
            }
        }
        return null;
    }

    private static List<PastedLine> firstLines(String text) {
        List<PastedLine> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length() && lines.size() < LINES_READ) {
            int end = endOfLine(text, from);
            PastedLine line = PastedLine.of(text.substring(from, end));
            if (!line.text().isEmpty()) {
                lines.add(line);
            }
            from = end + 1;
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return text.length();
    }
}
