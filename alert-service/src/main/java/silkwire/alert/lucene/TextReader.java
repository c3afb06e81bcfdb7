package silkwire.alert.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.lucene.LanguageAnalyzers;
import silkwire.common.query.ArticleValues;

/**
 * Reads an article and signals what of it rules ask for. A text is cut into words once for the stemmed and the exact lane;
 * Chinese, Japanese and Korean, whose characters are paired across words, go through the whole analysis of each lane.
 */
final class TextReader {
    private final Signals signals;
    private final Trial trial;
    private final Scratch scratch;

    TextReader(Signals signals, Trial trial, Scratch scratch) {
        this.signals = signals;
        this.trial = trial;
        this.scratch = scratch;
    }

    void read() {
        ArticleEnriched article = trial.article();
        ArticleValues.keywords(article)
                .forEach((field, values) -> values.forEach(value -> signals.signal(field, value, trial)));
        for (LanguageAnalysis language : trial.languages()) {
            read(language, TextField.TITLE, article.title());
            read(language, TextField.BODY, article.body());
        }
    }

    private void read(LanguageAnalysis language, TextField field, String text) {
        try {
            if (mayHavePairs(text)) {
                readWhole(language, field, text);
            } else {
                readByWord(language, field, text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
    }

    /** Whether some character may be Chinese, Japanese or Korean; of characters seldom met it may say so wrongly. */
    private static boolean mayHavePairs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c < '\u1100'
                    || (c >= '\u1E00' && c < '\u2E80')
                    || (c >= '\uFB50' && c < '\uFE00')
                    || (c >= '\uFE70' && c <= '\uFEFF');
            if (!isPlain) {
                return true;
            }
        }
        return false;
    }

    private void readByWord(LanguageAnalysis language, TextField field, String text) throws IOException {
        WordMemory memory = scratch.words(language);
        int stemmed = Lanes.of(language, Precision.STEMMED, field);
        int exact = Lanes.of(language, Precision.EXACT, field);
        try (TokenStream stream = memory.cutting().tokenStream("", text)) {
            CharTermAttribute letters = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                KnownWord word = memory.get(letters.buffer(), letters.length());
                word.refresh(signals);
                note(word.stemmedTerm(), stemmed, position, offsets);
                note(word.exactTerm(), exact, position, offsets);
                for (Term prefix : word.prefixTerms()) {
                    note(prefix, exact, position, offsets);
                }
            }
            stream.end();
        }
    }

    /** Where nothing is stemmed the exact lane is the stemmed one, too. */
    private void readWhole(LanguageAnalysis language, TextField field, String text) throws IOException {
        int stemmed = Lanes.of(language, Precision.STEMMED, field);
        int exact = Lanes.of(language, Precision.EXACT, field);
        if (language.stemming().isEmpty()) {
            readWhole(language, Precision.EXACT, List.of(stemmed, exact), exact, text);
        } else {
            readWhole(language, Precision.STEMMED, List.of(stemmed), exact, text);
            readWhole(language, Precision.EXACT, List.of(exact), exact, text);
        }
    }

    private void readWhole(LanguageAnalysis language, Precision precision, List<Integer> lanes, int exact, String text)
            throws IOException {
        try (TokenStream stream =
                LanguageAnalyzers.of(language.ofArticles(precision)).tokenStream("", text)) {
            CharTermAttribute letters = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                Term word = signals.words().find(letters.buffer(), letters.length());
                for (int i = 0; i < lanes.size() && word != null; i++) {
                    note(word, lanes.get(i), position, offsets);
                }
                if (precision == Precision.EXACT && signals.hasPrefixes()) {
                    for (Term prefix : signals.prefixesOf(letters.toString())) {
                        note(prefix, exact, position, offsets);
                    }
                }
            }
            stream.end();
        }
    }

    private void note(@Nullable Term term, int lane, int position, OffsetAttribute offsets) {
        if (term != null && trial.terms().add(term, lane, position, offsets.startOffset(), offsets.endOffset())) {
            term.signal(lane, trial);
        }
    }
}
