package silkwire.search.revision;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be done to one text to make another of it, word by word. Words are those of UAX 29, in Chinese those of a
 * dictionary; blanks and signs count as words of their own. Texts of more words than {@link #MOST_WORDS} are compared
 * paragraph by paragraph.
 */
public final class TextDifference {
    private static final int MOST_WORDS = 20_000;

    private TextDifference() {}

    /** Something is done to a stretch of the earlier text: {@code before} becomes {@code after}; both are UTF-16 stretches. */
    public record Step(Kind kind, Stretch before, Stretch after) {}

    /** A stretch of a text, {@code start} inclusive, {@code end} exclusive. */
    public record Stretch(int start, int end, String text) {}

    /** What is done. */
    public enum Kind {
        /** It stays. */
        @JsonProperty("same")
        SAME,
        /** It is new. */
        @JsonProperty("added")
        ADDED,
        /** It is gone. */
        @JsonProperty("removed")
        REMOVED,
        /** It stands for something else. */
        @JsonProperty("changed")
        CHANGED
    }

    /** The steps from {@code before} to {@code after}, texts in {@code language} (BCP 47), in their order and without gaps. */
    public static List<Step> of(String before, String after, String language) {
        Pieces old = Pieces.words(before, language);
        Pieces fresh = Pieces.words(after, language);
        if (old.size() + fresh.size() > MOST_WORDS) {
            old = Pieces.paragraphs(before);
            fresh = Pieces.paragraphs(after);
        }
        Steps steps = new Steps(old, fresh);
        for (AbstractDelta<String> delta : DiffUtils.diff(old.texts(), fresh.texts(), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            Chunk<String> source = delta.getSource();
            Chunk<String> target = delta.getTarget();
            steps.same(source.getPosition(), target.getPosition());
            steps.changed(source.getPosition() + source.size(), target.getPosition() + target.size());
        }
        steps.same(old.size(), fresh.size());
        return steps.all();
    }

    /** Steps as they are made; changes with nothing but blanks between them are one. */
    private static final class Steps {
        private final Pieces old;
        private final Pieces fresh;
        private final List<Step> made = new ArrayList<>();
        private int at;
        private int atFresh;
        private int changedFrom;
        private int changedFromFresh;

        Steps(Pieces old, Pieces fresh) {
            this.old = old;
            this.fresh = fresh;
        }

        /** Up to these pieces both are the same. */
        void same(int until, int untilFresh) {
            Stretch before = old.stretch(at, until);
            boolean isAfterChange = changedFrom < at || changedFromFresh < atFresh;
            boolean isLast = until == old.size() && untilFresh == fresh.size();
            if (isAfterChange && !isLast && before.text().isBlank()) {
                at = until;
                atFresh = untilFresh;
                return;
            }
            flush();
            if (before.start() < before.end()) {
                made.add(new Step(Kind.SAME, before, fresh.stretch(atFresh, untilFresh)));
            }
            at = until;
            atFresh = untilFresh;
            changedFrom = until;
            changedFromFresh = untilFresh;
        }

        /** Up to these pieces they differ. */
        void changed(int until, int untilFresh) {
            at = until;
            atFresh = untilFresh;
        }

        private void flush() {
            Stretch before = old.stretch(changedFrom, at);
            Stretch after = fresh.stretch(changedFromFresh, atFresh);
            if (before.start() == before.end() && after.start() == after.end()) {
                return;
            }
            Kind removed = after.start() == after.end() ? Kind.REMOVED : Kind.CHANGED;
            made.add(new Step(before.start() == before.end() ? Kind.ADDED : removed, before, after));
        }

        List<Step> all() {
            flush();
            return made;
        }
    }

    /** A text cut into pieces that together are all of it: piece {@code i} reaches from {@code ends[i]} to the next. */
    private record Pieces(String text, List<Integer> ends) {
        static Pieces words(String text, String language) {
            BreakIterator words = BreakIterator.getWordInstance(new ULocale(language));
            words.setText(text);
            List<Integer> ends = new ArrayList<>();
            for (int end = words.first(); end != BreakIterator.DONE; end = words.next()) {
                ends.add(end);
            }
            return new Pieces(text, ends);
        }

        static Pieces paragraphs(String text) {
            List<Integer> ends = new ArrayList<>();
            ends.add(0);
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                ends.add(end + 1);
            }
            if (ends.getLast() < text.length()) {
                ends.add(text.length());
            }
            return new Pieces(text, ends);
        }

        int size() {
            return ends.size() - 1;
        }

        List<String> texts() {
            List<String> texts = new ArrayList<>(size());
            for (int i = 0; i < size(); i++) {
                texts.add(text.substring(ends.get(i), ends.get(i + 1)));
            }
            return texts;
        }

        Stretch stretch(int from, int to) {
            int start = ends.get(from);
            int end = ends.get(to);
            return new Stretch(start, end, text.substring(start, end));
        }
    }
}
