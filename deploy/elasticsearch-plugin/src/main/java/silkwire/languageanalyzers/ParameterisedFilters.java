package silkwire.languageanalyzers;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.index.analysis.Analysis;

/** The token filters that take parameters, each with the names and defaults it has in {@code analysis-common}. */
final class ParameterisedFilters {
    private static final int DEFAULT_SHORTEST_GRAM = 1;
    private static final int DEFAULT_LONGEST_GRAM = 2;
    private static final int DEFAULT_LONGEST_TOKEN = 10;

    /** What a name means when an analyzer uses it without defining it. */
    static final Map<String, UnaryOperator<TokenStream>> DEFAULTS = Map.of(
            "asciifolding", ASCIIFoldingFilter::new,
            "cjk_bigram", CJKBigramFilter::new,
            "edge_ngram", stream -> new EdgeNGramTokenFilter(stream, 1),
            "elision", stream -> new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES),
            "length", stream -> new LengthFilter(stream, 0, Integer.MAX_VALUE),
            "limit", stream -> new LimitTokenCountFilter(stream, 1),
            "ngram", stream -> new NGramTokenFilter(stream, DEFAULT_SHORTEST_GRAM, DEFAULT_LONGEST_GRAM, false),
            "snowball", stream -> new SnowballFilter(stream, "English"),
            "truncate", stream -> TruncateTokenFilter.truncateAfterChars(stream, DEFAULT_LONGEST_TOKEN),
            "unique", UniqueTokenFilter::new);

    static final Set<String> NORMALIZING_DEFAULTS = Set.of("asciifolding", "elision");

    private ParameterisedFilters() {}

    static UnaryOperator<TokenStream> asciiFolding(Parameters given) {
        boolean keepsOriginal = given.allowing("preserve_original").flag("preserve_original", false);
        return stream -> new ASCIIFoldingFilter(stream, keepsOriginal);
    }

    static UnaryOperator<TokenStream> lowerCase(Parameters given) {
        Parameters parameters = given.allowing("language");
        return switch (parameters.text("language", "").toLowerCase(Locale.ROOT)) {
            case "" -> LowerCaseFilter::new;
            case "greek" -> GreekLowerCaseFilter::new;
            case "irish" -> IrishLowerCaseFilter::new;
            case "turkish" -> TurkishLowerCaseFilter::new;
            default -> throw parameters.refused("language", "greek, irish, turkish");
        };
    }

    static UnaryOperator<TokenStream> patternReplace(Parameters given) {
        Parameters parameters = given.allowing("pattern", "flags", "replacement", "all");
        Pattern pattern = parameters.pattern("pattern");
        String replacement = parameters.text("replacement", "");
        boolean everyMatch = parameters.flag("all", true);
        return stream -> new PatternReplaceFilter(stream, pattern, replacement, everyMatch);
    }

    static UnaryOperator<TokenStream> elision(Parameters given) {
        Parameters parameters = given.allowing("articles", "articles_path", "articles_case");
        CharArraySet articles = Analysis.parseArticles(parameters.environment(), parameters.settings());
        if (articles == null) {
            throw parameters.missing("articles");
        }
        return stream -> new ElisionFilter(stream, articles);
    }

    static UnaryOperator<TokenStream> cjkBigram(Parameters given) {
        Parameters parameters = given.allowing("ignored_scripts", "output_unigrams");
        int scripts =
                CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
        for (String ignored : parameters.settings().getAsList("ignored_scripts")) {
            scripts &= ~switch (ignored) {
                case "han" -> CJKBigramFilter.HAN;
                case "hiragana" -> CJKBigramFilter.HIRAGANA;
                case "katakana" -> CJKBigramFilter.KATAKANA;
                case "hangul" -> CJKBigramFilter.HANGUL;
                default -> throw parameters.refused("ignored_scripts", "han, hiragana, katakana, hangul");
            };
        }
        int bigrams = scripts;
        boolean unigrams = parameters.flag("output_unigrams", false);
        return stream -> new CJKBigramFilter(stream, bigrams, unigrams);
    }

    static UnaryOperator<TokenStream> edgeNgram(Parameters given) {
        Parameters parameters = given.allowing("min_gram", "max_gram", "preserve_original", "side");
        int shortest = parameters.number("min_gram", DEFAULT_SHORTEST_GRAM);
        int longest = parameters.number("max_gram", DEFAULT_LONGEST_GRAM);
        boolean keepsOriginal = parameters.flag("preserve_original", false);
        UnaryOperator<TokenStream> front = stream -> new EdgeNGramTokenFilter(stream, shortest, longest, keepsOriginal);
        return switch (parameters.text("side", "front")) {
            case "front" -> front;
            case "back" -> stream -> new ReverseStringFilter(front.apply(new ReverseStringFilter(stream)));
            default -> throw parameters.refused("side", "front, back");
        };
    }

    static UnaryOperator<TokenStream> ngram(Parameters given) {
        Parameters parameters = given.allowing("min_gram", "max_gram", "preserve_original");
        int shortest = parameters.number("min_gram", DEFAULT_SHORTEST_GRAM);
        int longest = parameters.number("max_gram", DEFAULT_LONGEST_GRAM);
        boolean keepsOriginal = parameters.flag("preserve_original", false);
        return stream -> new NGramTokenFilter(stream, shortest, longest, keepsOriginal);
    }

    static UnaryOperator<TokenStream> keywordMarker(Parameters given) {
        Parameters parameters = given.allowing("keywords", "keywords_path", "keywords_pattern", "ignore_case");
        if (parameters.settings().hasValue("keywords_pattern")) {
            Pattern pattern = Regex.compile(parameters.required("keywords_pattern"), null);
            return stream -> new PatternKeywordMarkerFilter(stream, pattern);
        }
        CharArraySet listed = parameters.words("keywords");
        CharArraySet words = new CharArraySet(listed, parameters.flag("ignore_case", false));
        if (words.isEmpty()) {
            throw parameters.missing("keywords");
        }
        return stream -> new SetKeywordMarkerFilter(stream, words);
    }

    static UnaryOperator<TokenStream> length(Parameters given) {
        Parameters parameters = given.allowing("min", "max");
        int shortest = parameters.number("min", 0);
        int longest = parameters.number("max", Integer.MAX_VALUE);
        return stream -> new LengthFilter(stream, shortest, longest);
    }

    static UnaryOperator<TokenStream> limit(Parameters given) {
        Parameters parameters = given.allowing("max_token_count", "consume_all_tokens");
        int most = parameters.number("max_token_count", 1);
        boolean consumesAll = parameters.flag("consume_all_tokens", false);
        return stream -> new LimitTokenCountFilter(stream, most, consumesAll);
    }

    static UnaryOperator<TokenStream> truncate(Parameters given) {
        Parameters parameters = given.allowing("length");
        int longest = parameters.number("length", 0);
        if (longest <= 0) {
            throw parameters.refused("length", "a positive number");
        }
        return stream -> TruncateTokenFilter.truncateAfterChars(stream, longest);
    }

    static UnaryOperator<TokenStream> unique(Parameters given) {
        boolean onlySamePosition = given.allowing("only_on_same_position").flag("only_on_same_position", false);
        return onlySamePosition ? RemoveDuplicatesTokenFilter::new : UniqueTokenFilter::new;
    }
}
