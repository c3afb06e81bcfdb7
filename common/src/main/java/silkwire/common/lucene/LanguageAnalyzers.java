package silkwire.common.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import silkwire.common.analysis.Analysis;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;

/** Lucene's analyzers for our analyses, each built once. */
public final class LanguageAnalyzers {
    /** For fields that are compared as they are. */
    static final Analyzer NO_ANALYSIS = new KeywordAnalyzer();

    private static final Map<String, Analyzer> BUILT = new ConcurrentHashMap<>();

    private LanguageAnalyzers() {}

    /** The analyzer for this analysis. */
    public static Analyzer of(Analysis analysis) {
        return BUILT.computeIfAbsent(analysis.name(), name -> new DefinedAnalyzer(analysis));
    }

    /**
     * Cuts an article's text into words and does nothing to them. Where a text has no Chinese, Japanese and Korean, the {@link
     * WordAnalysis} of each word is what the whole analysis makes of the text.
     */
    public static Analyzer cutting(LanguageAnalysis language) {
        Analysis whole = language.ofArticles(Precision.EXACT);
        return of(new Analysis(whole.name() + " cut only", whole.mappings(), List.of()));
    }

    /** The terms a query's words become in this language, in their order. */
    public static List<String> terms(LanguageAnalysis language, Precision precision, String words) {
        return placed(language, precision, words).stream().map(PlacedTerm::text).toList();
    }

    /** The same with their places. */
    public static List<PlacedTerm> placed(LanguageAnalysis language, Precision precision, String words) {
        List<PlacedTerm> terms = new ArrayList<>();
        try (TokenStream stream = of(language.ofQueries(precision)).tokenStream("", words)) {
            CharTermAttribute text = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                terms.add(new PlacedTerm(text.toString(), position));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory could not be read", e);
        }
        return terms;
    }

    /** A term and its place among its neighbours. */
    public record PlacedTerm(String text, int position) {}
}
