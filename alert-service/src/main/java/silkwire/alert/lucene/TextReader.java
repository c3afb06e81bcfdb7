package silkwire.alert.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;
import silkwire.common.lucene.LanguageAnalyzers;
import silkwire.common.query.ArticleValues;

/** Reads an article and signals what of it rules ask for. */
final class TextReader {
    private final Signals signals;
    private final Trial trial;

    TextReader(Signals signals, Trial trial) {
        this.signals = signals;
        this.trial = trial;
    }

    void read() {
        ArticleEnriched article = trial.article();
        ArticleValues.keywords(article)
                .forEach((field, values) -> values.forEach(value -> signals.signal(field, value, trial)));
        for (LanguageAnalysis language : ArticleValues.textLanguages(article)) {
            for (Precision precision : Precision.values()) {
                read(language, precision, TextField.TITLE, article.title());
                read(language, precision, TextField.BODY, article.body());
            }
        }
    }

    private void read(LanguageAnalysis language, Precision precision, TextField field, String text) {
        int lane = Lanes.of(language, precision, field);
        try (TokenStream stream =
                LanguageAnalyzers.of(language.ofArticles(precision)).tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            boolean isExact = precision == Precision.EXACT;
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                note(signals.words(), word, word.length(), hash(word), lane, position, offsets);
                if (isExact) {
                    notePrefixes(word, lane, position, offsets);
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
    }

    private static int hash(CharTermAttribute word) {
        char[] letters = word.buffer();
        int hash = Terms.EMPTY_HASH;
        for (int i = 0; i < word.length(); i++) {
            hash = Terms.hash(hash, letters[i]);
        }
        return hash;
    }

    private void notePrefixes(CharTermAttribute word, int lane, int position, OffsetAttribute offsets) {
        Lengths lengths = signals.prefixLengths();
        int last = Math.min(word.length(), lengths.longest());
        int hash = Terms.EMPTY_HASH;
        for (int length = 1; length <= last; length++) {
            hash = Terms.hash(hash, word.buffer()[length - 1]);
            if (lengths.mayHave(length)) {
                note(signals.prefixes(), word, length, hash, lane, position, offsets);
            }
        }
    }

    private void note(
            Terms terms,
            CharTermAttribute word,
            int length,
            int hash,
            int lane,
            int position,
            OffsetAttribute offsets) {
        Term term = terms.find(word.buffer(), length, hash);
        if (term != null && trial.terms().add(term, lane, position, offsets.startOffset(), offsets.endOffset())) {
            term.signal(lane, trial);
        }
    }
}
