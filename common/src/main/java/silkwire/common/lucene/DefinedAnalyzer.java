package silkwire.common.lucene;

import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.tartarus.snowball.ext.TurkishStemmer;
import silkwire.common.analysis.Analysis;
import silkwire.common.analysis.CharMapping;
import silkwire.common.analysis.TokenStep;

/** An analyzer that does what a definition says, step by step as Elasticsearch would. */
final class DefinedAnalyzer extends Analyzer {
    private static final int EVERY_SCRIPT =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final List<NormalizeCharMap> mappings;
    private final List<Step> steps;

    DefinedAnalyzer(Analysis analysis) {
        this.mappings =
                analysis.mappings().stream().map(DefinedAnalyzer::charMap).toList();
        this.steps = analysis.steps().stream().map(DefinedAnalyzer::step).toList();
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        Reader mapped = reader;
        for (NormalizeCharMap mapping : mappings) {
            mapped = new MappingCharFilter(mapping, mapped);
        }
        return mapped;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, after(words));
    }

    /** All steps after what cuts a text into words. */
    TokenStream after(TokenStream words) {
        TokenStream stream = words;
        for (Step step : steps) {
            stream = step.after(stream);
        }
        return stream;
    }

    private static NormalizeCharMap charMap(CharMapping mapping) {
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        mapping.replacements().forEach(builder::add);
        return builder.build();
    }

    private static Step step(TokenStep step) {
        return switch (step) {
            case TokenStep.Plain plain -> plain(plain);
            case TokenStep.TurkishLowercase lowercase -> TurkishLowerCaseFilter::new;
            case TokenStep.Stemmer stemmer -> stemmer(stemmer);
            case TokenStep.Elision elision -> elision(new CharArraySet(elision.articles(), true));
            case TokenStep.Cut cut -> cut(Pattern.compile(cut.pattern()));
            case TokenStep.Bigrams bigrams ->
                stream -> new CJKBigramFilter(stream, EVERY_SCRIPT, bigrams.withSingles());
        };
    }

    private static Step elision(CharArraySet articles) {
        return stream -> new ElisionFilter(stream, articles);
    }

    private static Step cut(Pattern pattern) {
        return stream -> new PatternReplaceFilter(stream, pattern, "", true);
    }

    private static Step plain(TokenStep.Plain plain) {
        return switch (plain) {
            case CJK_WIDTH -> CJKWidthFilter::new;
            case LOWERCASE -> LowerCaseFilter::new;
            case DECIMAL_DIGIT -> DecimalDigitFilter::new;
            case ASCIIFOLDING -> ASCIIFoldingFilter::new;
            case ARABIC_NORMALIZATION -> ArabicNormalizationFilter::new;
            case PERSIAN_NORMALIZATION -> PersianNormalizationFilter::new;
            case APOSTROPHE -> ApostropheFilter::new;
        };
    }

    private static Step stemmer(TokenStep.Stemmer stemmer) {
        return switch (stemmer) {
            case POSSESSIVE_ENGLISH -> EnglishPossessiveFilter::new;
            case LIGHT_ENGLISH -> KStemFilter::new;
            case LIGHT_FRENCH -> FrenchLightStemFilter::new;
            case LIGHT_RUSSIAN -> RussianLightStemFilter::new;
            case TURKISH -> stream -> new SnowballFilter(stream, new TurkishStemmer());
        };
    }

    /** Puts one filter after a stream. */
    @FunctionalInterface
    private interface Step {
        TokenStream after(TokenStream stream);
    }
}
