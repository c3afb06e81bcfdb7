package silkwire.languageanalyzers;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** The table of token filters: name, whether a normalizer may use it, and how its parameters are read. */
final class TokenFilters {
    /** Filters without parameters that keep one token one token, so that a normalizer may use them. */
    private static final Map<String, UnaryOperator<TokenStream>> NORMALIZING = new TreeMap<>(Map.ofEntries(
            entry("arabic_normalization", ArabicNormalizationFilter::new),
            entry("bengali_normalization", BengaliNormalizationFilter::new),
            entry("cjk_width", CJKWidthFilter::new),
            entry("decimal_digit", DecimalDigitFilter::new),
            entry("german_normalization", GermanNormalizationFilter::new),
            entry("hindi_normalization", HindiNormalizationFilter::new),
            entry("indic_normalization", IndicNormalizationFilter::new),
            entry("persian_normalization", PersianNormalizationFilter::new),
            entry("scandinavian_folding", ScandinavianFoldingFilter::new),
            entry("scandinavian_normalization", ScandinavianNormalizationFilter::new),
            entry("serbian_normalization", SerbianNormalizationFilter::new),
            entry("sorani_normalization", SoraniNormalizationFilter::new),
            entry("trim", TrimFilter::new),
            entry("uppercase", UpperCaseFilter::new)));

    /** Other filters without parameters. */
    private static final Map<String, UnaryOperator<TokenStream>> SIMPLE = new TreeMap<>(Map.ofEntries(
            entry("apostrophe", ApostropheFilter::new),
            entry("arabic_stem", ArabicStemFilter::new),
            entry("keyword_repeat", KeywordRepeatFilter::new),
            entry("kstem", KStemFilter::new),
            entry("persian_stem", PersianStemFilter::new),
            entry("porter_stem", PorterStemFilter::new),
            entry("remove_duplicates", RemoveDuplicatesTokenFilter::new),
            entry("reverse", ReverseStringFilter::new)));

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> configurable() {
        Map<String, AnalysisProvider<TokenFilterFactory>> filters = new TreeMap<>();
        NORMALIZING.forEach((type, filter) -> filters.put(type, normalizing(withoutParameters(filter))));
        SIMPLE.forEach((type, filter) -> filters.put(type, plain(withoutParameters(filter))));
        filters.put("asciifolding", normalizing(ParameterisedFilters::asciiFolding));
        filters.put("lowercase", normalizing(ParameterisedFilters::lowerCase));
        filters.put("pattern_replace", configured(normalizing(ParameterisedFilters::patternReplace)));
        filters.put("elision", configured(normalizing(ParameterisedFilters::elision)));
        filters.put("cjk_bigram", plain(ParameterisedFilters::cjkBigram));
        filters.put("edge_ngram", plain(ParameterisedFilters::edgeNgram));
        filters.put("ngram", plain(ParameterisedFilters::ngram));
        filters.put("keyword_marker", configured(plain(ParameterisedFilters::keywordMarker)));
        filters.put("length", plain(ParameterisedFilters::length));
        filters.put("limit", plain(ParameterisedFilters::limit));
        filters.put("snowball", plain(Stemmers::snowball));
        filters.put("stemmer", plain(Stemmers::stemmer));
        filters.put("truncate", configured(plain(ParameterisedFilters::truncate)));
        filters.put("unique", plain(ParameterisedFilters::unique));
        return filters;
    }

    static List<PreConfiguredTokenFilter> prebuilt() {
        List<PreConfiguredTokenFilter> filters = new ArrayList<>();
        NORMALIZING.forEach((name, filter) -> filters.add(PreConfiguredTokenFilter.singleton(name, true, filter)));
        SIMPLE.forEach((name, filter) -> filters.add(PreConfiguredTokenFilter.singleton(name, false, filter)));
        ParameterisedFilters.DEFAULTS.forEach((name, filter) -> filters.add(PreConfiguredTokenFilter.singleton(
                name, ParameterisedFilters.NORMALIZING_DEFAULTS.contains(name), filter)));
        return filters;
    }

    private static Function<Parameters, UnaryOperator<TokenStream>> withoutParameters(
            UnaryOperator<TokenStream> filter) {
        return parameters -> {
            parameters.allowing();
            return filter;
        };
    }

    private static AnalysisProvider<TokenFilterFactory> plain(
            Function<Parameters, UnaryOperator<TokenStream>> reading) {
        return (index, environment, name, settings) ->
                new Plain(name, reading.apply(new Parameters("token filter", name, environment, settings)));
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(
            Function<Parameters, UnaryOperator<TokenStream>> reading) {
        return (index, environment, name, settings) ->
                new Normalizing(name, reading.apply(new Parameters("token filter", name, environment, settings)));
    }

    private static AnalysisProvider<TokenFilterFactory> configured(AnalysisProvider<TokenFilterFactory> provider) {
        return AnalysisPlugin.requiresAnalysisSettings(provider);
    }

    private static final class Plain extends AbstractTokenFilterFactory {
        private final UnaryOperator<TokenStream> filter;

        Plain(String name, UnaryOperator<TokenStream> filter) {
            super(name);
            this.filter = filter;
        }

        @Override
        public TokenStream create(TokenStream input) {
            return filter.apply(input);
        }
    }

    private static final class Normalizing extends AbstractTokenFilterFactory implements NormalizingTokenFilterFactory {
        private final UnaryOperator<TokenStream> filter;

        Normalizing(String name, UnaryOperator<TokenStream> filter) {
            super(name);
            this.filter = filter;
        }

        @Override
        public TokenStream create(TokenStream input) {
            return filter.apply(input);
        }
    }
}
