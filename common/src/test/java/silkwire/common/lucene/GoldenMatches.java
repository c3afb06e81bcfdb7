package silkwire.common.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The golden list: which query finds which text in which language. */
final class GoldenMatches {
    private GoldenMatches() {}

    static List<Pair> all() {
        String name = "golden-matches.tsv";
        try (InputStream list = Objects.requireNonNull(GoldenMatches.class.getResourceAsStream(name), name)) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(parts -> new Pair(parts[0], parts[1].equals("yes"), parts[2], parts[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of the list. */
    record Pair(String language, boolean finds, String query, String text) {}
}
