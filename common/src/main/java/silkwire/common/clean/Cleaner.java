package silkwire.common.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import silkwire.common.event.Mark;
import silkwire.common.event.MarkKind;
import silkwire.common.event.TextField;
import silkwire.common.folding.Folding;
import silkwire.common.table.ResourceTable;

/** Marks lines of the body that are no part of the article's own words; alters nothing. */
public final class Cleaner {
    private static final int LONGEST_SECTION = 48;
    private static final int LONGEST_BOILERPLATE = 160;
    private static final int LONGEST_INVITATION = 240;
    private static final int LONGEST_BREADCRUMB = 250;
    private static final int HEAD_LINES = 8;
    private static final String SEPARATORS = "»>›/→|";

    private final Set<String> navigation = new HashSet<>();
    private final List<String> readAlso = new ArrayList<>();
    private final List<String> invitations = new ArrayList<>();
    private final List<String> networks = new ArrayList<>();

    /** Loads the word lists. */
    public Cleaner() {
        for (String[] line : ResourceTable.read(Cleaner.class, "boilerplate.tsv")) {
            for (String phrase : line[2].split("\\|")) {
                add(line[0], Folding.fold(phrase));
            }
        }
    }

    private void add(String kind, String phrase) {
        switch (kind) {
            case "read-also" -> readAlso.add(phrase);
            case "navigation" -> navigation.add(phrase);
            case "invitation" -> invitations.add(phrase);
            case "network" -> networks.add(phrase);
            default ->
                throw new IllegalArgumentException(
                        "boilerplate.tsv has the kind " + kind + ", not navigation, read-also, invitation or network");
        }
    }

    /** The version that stands in the article. */
    public String version() {
        return "0.3";
    }

    /** The marks of {@code body}, in the order of the text. */
    public List<Mark> marks(String title, String body) {
        String foldedTitle = Folding.fold(title);
        int titleLine = titleLine(body, foldedTitle);
        List<Mark> marks = new ArrayList<>();
        int number = 0;
        for (int start = 0; start < body.length(); ) {
            int stop = body.indexOf('\n', start);
            int end = stop < 0 ? body.length() : stop;
            String line = body.substring(start, end).strip();
            if (!line.isEmpty()) {
                mark(line, foldedTitle, number, titleLine, start, body, end, marks);
                number++;
            }
            start = end + 1;
        }
        return marks;
    }

    private void mark(
            String line,
            String foldedTitle,
            int number,
            int titleLine,
            int start,
            String body,
            int end,
            List<Mark> marks) {
        MarkKind kind = kind(line, foldedTitle, number, titleLine);
        if (kind != null) {
            int begin = body.indexOf(line, start);
            marks.add(new Mark(TextField.BODY, begin, Math.min(begin + line.length(), end), kind));
        }
    }

    private static int titleLine(String body, String foldedTitle) {
        int number = 0;
        for (String line : body.split("\n", 40)) {
            if (!line.isBlank()) {
                boolean candidate = !foldedTitle.isEmpty() && line.length() <= 2 * foldedTitle.length() + HEAD_LINES;
                if (candidate && Folding.fold(line).equals(foldedTitle)) {
                    return number;
                }
                if (++number > HEAD_LINES) {
                    return -1;
                }
            }
        }
        return -1;
    }

    private @org.jspecify.annotations.Nullable MarkKind kind(
            String line, String foldedTitle, int number, int titleLine) {
        int longest = Math.max(LONGEST_BOILERPLATE, 2 * foldedTitle.length());
        String folded = line.length() > longest ? "" : Folding.fold(line);
        if (!foldedTitle.isEmpty() && folded.equals(foldedTitle)) {
            return MarkKind.REPEATED_TITLE;
        }
        boolean head = number < titleLine || number == 0;
        if (head && isBreadcrumb(line)) {
            return MarkKind.NAVIGATION;
        }
        if (number < titleLine && line.length() <= LONGEST_SECTION) {
            return MarkKind.NAVIGATION;
        }
        if (line.length() <= LONGEST_INVITATION && isInvitation(Folding.fold(line))) {
            return MarkKind.NAVIGATION;
        }
        if (line.length() > LONGEST_BOILERPLATE) {
            return null;
        }
        if (readAlso.stream().anyMatch(phrase -> folded.equals(phrase) || folded.startsWith(phrase + " "))) {
            return MarkKind.READ_ALSO;
        }
        return navigation.contains(folded) || (isBreadcrumb(line) && isNavigation(folded)) ? MarkKind.NAVIGATION : null;
    }

    private boolean isNavigation(String folded) {
        return navigation.stream().anyMatch(phrase -> folded.startsWith(phrase + " "));
    }

    /** "Follow us on Telegram and YouTube": words that begin an invitation, and a network. */
    private boolean isInvitation(String folded) {
        return invitations.stream().anyMatch(phrase -> beginsWith(folded, phrase))
                && networks.stream().anyMatch(folded::contains);
    }

    private static boolean beginsWith(String line, String phrase) {
        int end = phrase.length();
        return line.startsWith(phrase)
                && (line.length() == end
                        || !Character.isLetter(line.charAt(end))
                        || Character.isIdeographic(line.charAt(end - 1)));
    }

    /** "Home » News » Asia"; the mark that closes a quotation parts nothing. */
    private static boolean isBreadcrumb(String line) {
        if (line.length() > LONGEST_BREADCRUMB) {
            return false;
        }
        int separators = 0;
        int quotations = line.startsWith("«") ? 1 : 0;
        for (int i = 1; i + 1 < line.length(); i++) {
            char c = line.charAt(i);
            boolean closes = quotations > 0 && (c == '»' || c == '›');
            quotations += c == '«' || c == '‹' ? 1 : closes ? -1 : 0;
            boolean spaced = line.charAt(i - 1) == ' ' && line.charAt(i + 1) == ' ';
            separators += spaced && !closes && SEPARATORS.indexOf(c) >= 0 ? 1 : 0;
        }
        boolean quoted = line.indexOf('«') >= 0;
        return separators >= 2 || (separators == 1 && !quoted && line.indexOf('»') > 0);
    }
}
