package silkwire.languageanalyzers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;

/** Reads the tokens of a stream, and an environment without configuration files. */
final class AnalysisFixture {
    static final Environment ENVIRONMENT = new Environment(
            Settings.builder()
                    .put("path.home", Path.of("target").toAbsolutePath())
                    .build(),
            null);

    private AnalysisFixture() {}

    static Tokenizer words(String text) {
        Tokenizer tokenizer = new WhitespaceTokenizer();
        tokenizer.setReader(new java.io.StringReader(text));
        return tokenizer;
    }

    static List<String> tokens(TokenStream stream) {
        List<String> tokens = new ArrayList<>();
        try (stream) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return tokens;
    }
}
