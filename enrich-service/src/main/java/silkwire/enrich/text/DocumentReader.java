package silkwire.enrich.text;

import silkwire.common.event.Mark;
import silkwire.common.event.TextField;
import silkwire.common.folding.Apostrophes;
import silkwire.common.folding.FoldedBuffer;
import silkwire.common.folding.Folding;

/** Makes a {@link Document}: one pass for sentences, one for quotations, one for folding and tokens. */
final class DocumentReader {
    private static final String CLAUSE_BREAKS = ",;:،؛，；：、—–()（）";

    private final String text;
    private final int bodyStart;
    private final int[] sentences;
    private final FoldedBuffer buffer;
    private final TokenBuffer tokens = new TokenBuffer();
    private int sentence;
    private int clause;
    private int previousKind;

    DocumentReader(String title, String body) {
        this.text = title + "\n" + body;
        this.bodyStart = title.length() + 1;
        this.sentences = Sentences.bounds(text, bodyStart);
        this.buffer = new FoldedBuffer(text.length());
    }

    Document read(Iterable<Mark> marks) {
        for (int i = 0; i < text.length(); i++) {
            read(i);
        }
        boolean[] tokenEnd = new boolean[buffer.length() + 1];
        for (int t = 0; t < tokens.size(); t++) {
            tokenEnd[tokens.end(t)] = true;
        }
        return new Document(
                text,
                bodyStart,
                new Document.Characters(buffer.characters(), buffer.origins(), buffer.length(), tokenEnd),
                tokens.tokens(skipped(marks)),
                sentences,
                Quotations.bounds(text));
    }

    private void read(int i) {
        char original = text.charAt(i);
        char folded = Folding.folded(original);
        while (sentence + 1 < sentences.length && i >= sentences[sentence + 1]) {
            sentence++;
            clause++;
            buffer.separate('\n');
        }
        if (folded == Folding.SEPARATOR) {
            clause += CLAUSE_BREAKS.indexOf(original) < 0 ? 0 : 1;
            if (!Apostrophes.isSilent(text, i)) {
                buffer.separate(original == '\n' ? '\n' : Folding.SEPARATOR);
            }
        } else if (folded == Folding.EXPANDED) {
            String expansion = Folding.expansion(original);
            for (int e = 0; e < expansion.length(); e++) {
                letter(expansion.charAt(e), i);
            }
        } else if (folded != Folding.DROPPED) {
            letter(folded, i);
        }
    }

    private void letter(char folded, int origin) {
        boolean separated = buffer.append(folded, origin);
        int kind = kindOf(folded);
        int end = buffer.length();
        if (tokens.size() == 0 || separated || kind == IDEOGRAPH || kind != previousKind) {
            tokens.open(end - 1, sentence, clause);
        }
        tokens.letter(folded, end);
        previousKind = kind;
    }

    private static final int ALPHABETIC = 0;
    private static final int IDEOGRAPH = 1;
    private static final int HIRAGANA = 2;
    private static final int KATAKANA = 3;

    private static int kindOf(char c) {
        if (c < '\u3040' || c > '\u9FFF') {
            return c >= '\uF900' && c <= '\uFAFF' ? IDEOGRAPH : ALPHABETIC;
        }
        if (c >= '\u3400') {
            return IDEOGRAPH;
        }
        return c < '\u30A0' ? HIRAGANA : KATAKANA;
    }

    private boolean[] skipped(Iterable<Mark> marks) {
        boolean[] skipped = new boolean[tokens.size()];
        for (Mark mark : marks) {
            int shift = mark.field() == TextField.BODY ? bodyStart : 0;
            for (int t = 0; t < tokens.size(); t++) {
                int origin = buffer.origins()[tokens.start(t)];
                skipped[t] |= origin >= mark.start() + shift && origin < mark.end() + shift;
            }
        }
        return skipped;
    }
}
