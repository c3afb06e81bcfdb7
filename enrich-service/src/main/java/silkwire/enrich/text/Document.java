package silkwire.enrich.text;

import java.util.Arrays;
import java.util.List;
import silkwire.common.event.Mark;
import silkwire.common.event.Mention;
import silkwire.common.event.Span;
import silkwire.common.event.TextField;

/**
 * A title and a body as one text, read once. Offsets named {@code begin} and {@code end} count UTF-16 units of
 * {@link #text()} (title, line feed, body); {@link #span} and {@link #mention} turn them into offsets of the field.
 * Tokens are words, or single ideographs; those inside a cleaning mark are skipped by taggers.
 */
public final class Document {
    /** How many letters {@link #shortBeginning} takes. */
    public static final int SHORT_BEGINNING = 4;

    /** How many letters {@link #longBeginning} takes. */
    public static final int LONG_BEGINNING = 6;

    static final int EMPTY_HASH = 0x11;

    private final String text;
    private final int bodyStart;
    private final Characters characters;
    private final Tokens tokens;
    private final int[] sentences;
    private final int[] quotations;

    Document(String text, int bodyStart, Characters characters, Tokens tokens, int[] sentences, int[] quotations) {
        this.text = text;
        this.bodyStart = bodyStart;
        this.characters = characters;
        this.tokens = tokens;
        this.sentences = sentences;
        this.quotations = quotations;
    }

    /** Folded characters, where each came from, and whether a token ends before it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Characters(char[] folded, int[] origins, int length, boolean[] tokenEnd) {}

    /** First and last folded character of each token, its sentence and clause, its hashes, and whether taggers skip it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Tokens(int[] starts, int[] ends, int[] sentences, int[] clauses, Hashes hashes, boolean[] skipped) {}

    /** Of each token the hash of its folded letters, and of its first ones. */
    @SuppressWarnings("ArrayRecordComponent")
    record Hashes(int[] words, int[] shortBeginnings, int[] longBeginnings) {}

    /** Reads a text whose marked spans taggers skip. */
    public static Document of(String title, String body, List<Mark> marks) {
        return new DocumentReader(title, body).read(marks);
    }

    /** Title, line feed, body. */
    public String text() {
        return text;
    }

    /** Where the body begins in {@link #text()}. */
    public int bodyStart() {
        return bodyStart;
    }

    /** How many tokens there are. */
    public int tokenCount() {
        return tokens.starts.length;
    }

    /** Whether taggers skip the token. */
    public boolean isSkipped(int token) {
        return tokens.skipped[token];
    }

    /** Where the token begins in {@link #text()}. */
    public int tokenBegin(int token) {
        return characters.origins[tokens.starts[token]];
    }

    /** Where the token ends in {@link #text()}. */
    public int tokenEnd(int token) {
        return originalEnd(tokens.ends[token]);
    }

    /** The sentence the token stands in. */
    public int sentenceOf(int token) {
        return tokens.sentences[token];
    }

    /** The clause the token stands in: commas, semicolons, colons, dashes, brackets and sentence ends part them. */
    public int clauseOf(int token) {
        return tokens.clauses[token];
    }

    /** The hash of the token's folded letters. */
    public int wordHash(int token) {
        return tokens.hashes.words[token];
    }

    /** The hash of the token's first {@link #SHORT_BEGINNING} folded letters, or of all where it has fewer. */
    public int shortBeginning(int token) {
        return tokens.hashes.shortBeginnings[token];
    }

    /** The hash of the token's first {@link #LONG_BEGINNING} folded letters, or of all where it has fewer. */
    public int longBeginning(int token) {
        return tokens.hashes.longBeginnings[token];
    }

    /** How many folded letters the token has. */
    public int letters(int token) {
        return tokens.ends[token] - tokens.starts[token];
    }

    /** How many sentences there are; the title's are the first. */
    public int sentenceCount() {
        return sentences.length;
    }

    /** Where the sentence begins in {@link #text()}. */
    public int sentenceBegin(int sentence) {
        return sentences[sentence];
    }

    /** Where the sentence ends in {@link #text()}, without the white space behind it. */
    public int sentenceEnd(int sentence) {
        int end = sentence + 1 < sentences.length ? sentences[sentence + 1] : text.length();
        while (end > sentences[sentence] && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The first token that begins at or after {@code offset}. */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokenCount();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokenBegin(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many quotations there are. */
    public int quotationCount() {
        return quotations.length / 2;
    }

    /** Where the quotation begins, after its mark. */
    public int quotationBegin(int quotation) {
        return quotations[2 * quotation];
    }

    /** Where the quotation ends, before its mark. */
    public int quotationEnd(int quotation) {
        return quotations[2 * quotation + 1];
    }

    /** The quotation that {@code offset} stands in, or −1. */
    public int quotationAt(int offset) {
        int place = Arrays.binarySearch(quotations, offset);
        int index = place >= 0 ? place : -place - 2;
        return index >= 0 && index % 2 == 0 ? index / 2 : -1;
    }

    /** The stretch as offsets of its field; it must not reach from the title into the body. */
    public Span span(int begin, int end) {
        return begin >= bodyStart
                ? new Span(TextField.BODY, begin - bodyStart, end - bodyStart)
                : new Span(TextField.TITLE, begin, Math.min(end, bodyStart - 1));
    }

    /** The stretch as a mention: offsets of its field, and its text. */
    public Mention mention(int begin, int end) {
        Span span = span(begin, end);
        return new Mention(span.field(), span.start(), span.end(), text.substring(begin, end));
    }

    /** The offset in {@link #text()} of an offset of a field. */
    public int offset(TextField field, int offset) {
        return field == TextField.BODY ? bodyStart + offset : offset;
    }

    /** Folded title and body, words parted by blanks: what two copies of a text have in common. */
    public String foldedText() {
        return new String(characters.folded, 0, characters.length).replace('\n', ' ');
    }

    /** Where the token begins among the folded characters. */
    public int foldedBegin(int token) {
        return tokens.starts[token];
    }

    /** Where the token ends among the folded characters. */
    public int foldedEnd(int token) {
        return tokens.ends[token];
    }

    /** A folded character. */
    public char foldedAt(int index) {
        return characters.folded[index];
    }

    char[] folded() {
        return characters.folded;
    }

    int foldedLength() {
        return characters.length;
    }

    /** Whether a token ends before each folded character, and before the end. */
    boolean[] tokenEnds() {
        return characters.tokenEnd;
    }

    int origin(int folded) {
        return characters.origins[folded];
    }

    /** Whether a token ends before the folded character. */
    boolean endsToken(int folded) {
        return characters.tokenEnd[folded];
    }

    /** Where the original of the folded characters before {@code foldedEnd} ends, its vowel signs included. */
    int originalEnd(int foldedEnd) {
        int end = characters.origins[foldedEnd - 1] + 1;
        while (end < text.length() && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return end;
    }
}
