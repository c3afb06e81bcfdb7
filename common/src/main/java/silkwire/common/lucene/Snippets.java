package silkwire.common.lucene;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;
import silkwire.common.query.QueryNode;

/** Cuts the pieces of a text that show best why a query matched: those with the most clauses, in the order of the text. */
public final class Snippets {
    /** The longest piece, in UTF-16 units; a longer sentence is cut around its first match. */
    public static final int LONGEST = 320;

    private static final int BEFORE = 120;

    private Snippets() {}

    /** At most {@code most} pieces of a title and body in a language (BCP 47) around these matches. */
    public static List<Snippet> of(String title, String body, String language, List<TextMatch> matches, int most) {
        List<Piece> pieces = new ArrayList<>();
        for (TextField field : TextField.values()) {
            String text = field == TextField.TITLE ? title : body;
            addPieces(pieces, field, text, new ULocale(language), matches);
        }
        return pieces.stream()
                .sorted(Comparator.comparingInt((Piece piece) -> -piece.clauses.size()))
                .limit(most)
                .sorted(Comparator.comparing((Piece piece) -> piece.field).thenComparingInt(piece -> piece.start))
                .map(piece -> piece.snippet(piece.field == TextField.TITLE ? title : body))
                .toList();
    }

    private static void addPieces(
            List<Piece> pieces, TextField field, String text, ULocale locale, List<TextMatch> matches) {
        Piece last = null;
        for (TextMatch match : matches) {
            if (match.field() != field) {
                continue;
            }
            if (last == null || match.end() > last.end) {
                last = around(field, text, locale, match);
                pieces.add(last);
            }
            last.add(match);
        }
    }

    private static Piece around(TextField field, String text, ULocale locale, TextMatch match) {
        int from = text.lastIndexOf('\n', Math.max(0, match.start() - 1)) + 1;
        int to = text.indexOf('\n', match.end());
        String paragraph = text.substring(from, to < 0 ? text.length() : to);
        BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
        sentences.setText(paragraph);
        int start = sentences.preceding(Math.min(match.start() - from + 1, paragraph.length()));
        int end = sentences.following(Math.max(0, match.end() - from - 1));
        start = start == BreakIterator.DONE ? 0 : start;
        end = end == BreakIterator.DONE ? paragraph.length() : end;
        if (end - start > LONGEST) {
            BreakIterator words = BreakIterator.getLineInstance(locale);
            words.setText(paragraph);
            start = after(words, Math.max(start, match.start() - from - BEFORE), match.start() - from);
            end = before(words, Math.min(end, start + LONGEST), match.end() - from);
        }
        return new Piece(field, from + start, from + trimmed(paragraph, start, end));
    }

    /** The first place from {@code wanted} on where a line may break, or {@code least} where none comes before it. */
    private static int after(BreakIterator breaks, int wanted, int least) {
        int place = wanted == 0 || breaks.isBoundary(wanted) ? wanted : breaks.following(wanted);
        return place == BreakIterator.DONE || place > least ? least : place;
    }

    /** The last place up to {@code wanted} where a line may break, or {@code least} where none comes after it. */
    private static int before(BreakIterator breaks, int wanted, int least) {
        int place = breaks.isBoundary(wanted) ? wanted : breaks.preceding(wanted);
        return place == BreakIterator.DONE || place < least ? least : place;
    }

    private static int trimmed(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /** A piece that is still gathering its matches. */
    private static final class Piece {
        private final TextField field;
        private final int start;
        private final int end;
        private final Set<QueryNode> clauses = new HashSet<>();
        private final List<Span> highlights = new ArrayList<>();

        Piece(TextField field, int start, int end) {
            this.field = field;
            this.start = start;
            this.end = end;
        }

        void add(TextMatch match) {
            clauses.add(match.clause());
            Span last = highlights.isEmpty() ? null : highlights.getLast();
            if (last != null && match.start() < last.end()) {
                highlights.removeLast();
                highlights.add(new Span(field, last.start(), Math.max(last.end(), match.end())));
            } else {
                highlights.add(new Span(field, match.start(), match.end()));
            }
        }

        Snippet snippet(String text) {
            return new Snippet(field, start, end, text.substring(start, end), highlights);
        }
    }
}
