package silkwire.enrich.stance;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.enrich.country.PlaceMention;
import silkwire.enrich.text.Document;

/** A text as stance reads it: per token its cues, whether it is negated, the side of a contrast it stands on, its quotation. */
final class StanceText {
    static final int NO_QUOTATION = -1;

    private static final int TELLING = ~(Cue.PRONOUN.bit() | Cue.NOBODY.bit());
    private static final int ARTICLE_LETTERS = 4;
    private static final int NEGATION_REACH = 4;
    private static final int NEGATION_BEFORE = 2;
    private static final int FAILURE_REACH = 5;
    private static final int FAILED = Cue.FAILURE.bit();
    private static final int GOOD =
            Cue.POSITIVE.bit() | Cue.STRONG_POSITIVE.bit() | Cue.PRAISE.bit() | Cue.FRAME_POSITIVE.bit();

    private final Document document;
    private final int[] cues;
    private final WordOrder order;
    private final List<PlaceMention> places;
    private final boolean[] negated;
    private final int[] quotations;
    private final @Nullable PlaceMention[] named;
    private final int[] sentenceEnds;
    private final byte[] contrasts;
    private final int[] sentenceCues;

    StanceText(Document document, int[] cues, WordOrder order, List<PlaceMention> places) {
        this.document = document;
        this.cues = cues;
        this.order = order;
        this.places = places;
        this.negated = negated(document, cues, order);
        this.quotations = quotations(document);
        this.named = new PlaceMention[document.tokenCount()];
        for (PlaceMention place : places) {
            for (int token = place.firstToken(); token <= place.lastToken(); token++) {
                named[token] = place;
            }
        }
        this.sentenceEnds = sentenceEnds(document);
        this.contrasts = new byte[cues.length];
        this.sentenceCues = new int[sentenceEnds.length];
        for (int sentence = 0; sentence < sentenceEnds.length; sentence++) {
            for (int token = sentenceBegin(sentence); token < sentenceEnds[sentence]; token++) {
                sentenceCues[sentence] |= cues[token];
            }
            if (Cue.CONTRAST.in(sentenceCues[sentence])) {
                findContrast(sentence);
            }
        }
    }

    private void findContrast(int sentence) {
        int contrast = sentenceBegin(sentence) + 1;
        while (contrast < sentenceEnds[sentence] && !is(contrast, Cue.CONTRAST)) {
            contrast++;
        }
        for (int token = sentenceBegin(sentence); contrast < sentenceEnds[sentence]; token++) {
            if (token == sentenceEnds[sentence]) {
                return;
            }
            contrasts[token] = (byte) (token < contrast ? 1 : 2);
        }
    }

    Document document() {
        return document;
    }

    WordOrder order() {
        return order;
    }

    /** Every naming of a country or organisation, in the order of the text. */
    List<PlaceMention> places() {
        return places;
    }

    int tokenCount() {
        return cues.length;
    }

    /** The cues the token belongs to, as bits; those that only help to find a speaker are left out. */
    int cues(int token) {
        return cues[token] & TELLING;
    }

    boolean is(int token, Cue cue) {
        return cue.in(cues[token]);
    }

    /** Whether the token has one of these cues. */
    boolean isAny(int token, int wanted) {
        return (cues[token] & wanted) != 0;
    }

    /** Whether a token of the sentence has one of these cues. */
    boolean hasAny(int sentence, int wanted) {
        return (sentenceCues[sentence] & wanted) != 0;
    }

    /** Whether the text quotes anything. */
    boolean hasQuotations() {
        return document.quotationCount() > 0;
    }

    boolean isNegated(int token) {
        return negated[token];
    }

    /** The quotation the token stands in, or {@link #NO_QUOTATION}. */
    int quotation(int token) {
        return quotations[token];
    }

    /** Whether the token belongs to the name of a country or organisation. */
    boolean isPlace(int token) {
        return named[token] != null;
    }

    /** The country or organisation that the token belongs to the name of. */
    @Nullable PlaceMention placeAt(int token) {
        return named[token];
    }

    /** Whether the token stands in the sentence, outside quotation marks, and is a title. */
    boolean isRole(int token, int sentence) {
        return isIn(token, sentence) && is(token, Cue.ROLE) && quotations[token] == NO_QUOTATION;
    }

    boolean isIn(int token, int sentence) {
        return token >= sentenceBegin(sentence) && token < sentenceEnds[sentence];
    }

    /** The first letter of the token as the text has it. */
    char firstLetter(int token) {
        return document.text().charAt(document.tokenBegin(token));
    }

    /** Whether the Arabic article stands before the word, as it does before no verb and no name of a person. */
    boolean hasArticle(int token) {
        int begin = document.foldedBegin(token);
        return document.letters(token) > ARTICLE_LETTERS
                && document.foldedAt(begin) == 'ا'
                && document.foldedAt(begin + 1) == 'ل';
    }

    /** Whether an Arabic verb says itself who acts: one whose subject follows stays singular (يرون, but يرى المراقبون). */
    boolean isPlural(int verb) {
        int end = document.foldedEnd(verb);
        char last = document.foldedAt(end - 1);
        char before = document.foldedAt(Math.max(document.foldedBegin(verb), end - 2));
        return before == 'و' && (last == 'ن' || last == 'ا');
    }

    /** Whether more than a hyphen, a stop or an apostrophe parts the token from the next. */
    boolean isBreak(int token) {
        if (token < 0 || token + 1 >= cues.length) {
            return true;
        }
        for (int i = document.tokenEnd(token); i < document.tokenBegin(token + 1); i++) {
            char c = document.text().charAt(i);
            if (!Character.isWhitespace(c) && "-.’'·".indexOf(c) < 0 && Character.getType(c) != Character.FORMAT) {
                return true;
            }
        }
        return false;
    }

    /** The token after the sentence's last; sentences without tokens are empty. */
    int sentenceEnd(int sentence) {
        return sentenceEnds[sentence];
    }

    /** The sentence's first token. */
    int sentenceBegin(int sentence) {
        return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
    }

    /** Whether the token's sentence has no contrast inside (0), or the token stands before it (1) or in it or behind (2). */
    int contrastSide(int token) {
        return contrasts[token];
    }

    private static boolean[] negated(Document document, int[] cues, WordOrder order) {
        boolean[] negated = new boolean[cues.length];
        for (int token = 0; token < cues.length; token++) {
            if (Cue.FAILURE.in(cues[token])) {
                failed(document, cues, order, token, negated);
            }
            if (!Cue.NEGATOR.in(cues[token])) {
                continue;
            }
            int clause = document.clauseOf(token);
            for (int after = token + 1; after <= token + NEGATION_REACH && after < cues.length; after++) {
                negated[after] |= document.clauseOf(after) == clause;
            }
            if (order == WordOrder.VERB_LAST) {
                for (int before = Math.max(0, token - NEGATION_BEFORE); before < token; before++) {
                    negated[before] |= document.clauseOf(before) == clause;
                }
            }
        }
        return negated;
    }

    /** Negates what somebody failed to do, if that is good: unable to help, failed to protect. */
    private static void failed(Document document, int[] cues, WordOrder order, int failure, boolean[] negated) {
        int clause = document.clauseOf(failure);
        boolean last = order == WordOrder.VERB_LAST;
        int begin = last ? Math.max(0, failure - FAILURE_REACH) : failure + 1;
        int end = last ? failure : Math.min(cues.length, failure + FAILURE_REACH + 1);
        for (int token = begin; token < end; token++) {
            boolean good = (cues[token] & GOOD) != 0 && (cues[token] & FAILED) == 0;
            negated[token] |= good && document.clauseOf(token) == clause;
        }
    }

    private static int[] quotations(Document document) {
        int[] quotations = new int[document.tokenCount()];
        if (document.quotationCount() == 0) {
            Arrays.fill(quotations, NO_QUOTATION);
            return quotations;
        }
        int quotation = 0;
        for (int token = 0; token < quotations.length; token++) {
            int begin = document.tokenBegin(token);
            while (quotation < document.quotationCount() && document.quotationEnd(quotation) <= begin) {
                quotation++;
            }
            boolean inside = quotation < document.quotationCount() && document.quotationBegin(quotation) <= begin;
            quotations[token] = inside ? quotation : NO_QUOTATION;
        }
        return quotations;
    }

    private static int[] sentenceEnds(Document document) {
        int[] ends = new int[document.sentenceCount()];
        int token = 0;
        for (int sentence = 0; sentence < ends.length; sentence++) {
            while (token < document.tokenCount() && document.sentenceOf(token) <= sentence) {
                token++;
            }
            ends[sentence] = token;
        }
        return ends;
    }
}
