package silkwire.bench.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import silkwire.bench.evaluation.Twelve;
import silkwire.bench.story.StoryTexts;

/** Articles made of our own texts in the twelve languages. */
final class CorpusOptions {
    @Option(names = "--bytes", paramLabel = "N", description = "least size of an article (default: ${DEFAULT-VALUE})")
    private int bytes = 3_000;

    /** The size of an article. */
    int bytes() {
        RunOptions.require("--bytes", bytes, 1, 1 << 20);
        return bytes;
    }

    /** The texts of {@code bench/corpus} below {@code home} and the samples, by language. */
    static Map<String, List<String>> texts(Path home) throws IOException {
        return StoryTexts.read(List.of(home.resolve("bench/corpus")), Twelve.LANGUAGES::contains);
    }
}
