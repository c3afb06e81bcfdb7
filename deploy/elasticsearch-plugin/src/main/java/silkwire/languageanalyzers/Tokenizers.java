package silkwire.languageanalyzers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The table of tokenizers beside {@code standard}, which is in the server's core. */
final class Tokenizers {
    private static final int LONGEST_TOKEN = 255;

    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> configurable() {
        Map<String, AnalysisProvider<TokenizerFactory>> tokenizers = new TreeMap<>();
        tokenizers.put("keyword", provider(Tokenizers::keyword));
        tokenizers.put("letter", provider(Tokenizers::letter));
        tokenizers.put("pattern", provider(Tokenizers::pattern));
        tokenizers.put("whitespace", provider(Tokenizers::whitespace));
        return tokenizers;
    }

    static List<PreConfiguredTokenizer> prebuilt() {
        return List.of(
                PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
                PreConfiguredTokenizer.singleton("letter", LetterTokenizer::new),
                PreConfiguredTokenizer.singleton(
                        "pattern", () -> new PatternTokenizer(Regex.compile("\\W+", null), -1)),
                PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new));
    }

    private static AnalysisProvider<TokenizerFactory> provider(Function<Parameters, Supplier<Tokenizer>> reading) {
        return (index, environment, name, settings) -> TokenizerFactory.newFactory(
                name, reading.apply(new Parameters("tokenizer", name, environment, settings)));
    }

    private static Supplier<Tokenizer> keyword(Parameters given) {
        int size = given.allowing("buffer_size").number("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
        return () -> new KeywordTokenizer(size);
    }

    private static Supplier<Tokenizer> letter(Parameters given) {
        given.allowing();
        return LetterTokenizer::new;
    }

    private static Supplier<Tokenizer> whitespace(Parameters given) {
        int longest = given.allowing("max_token_length").number("max_token_length", LONGEST_TOKEN);
        return () -> new WhitespaceTokenizer(longest);
    }

    private static Supplier<Tokenizer> pattern(Parameters given) {
        Parameters parameters = given.allowing("pattern", "flags", "group");
        Pattern pattern = Regex.compile(
                parameters.text("pattern", "\\W+"), parameters.settings().get("flags"));
        int group = parameters.number("group", -1);
        return () -> new PatternTokenizer(pattern, group);
    }
}
