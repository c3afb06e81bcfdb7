package silkwire.standalone.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import silkwire.common.access.AccessFile;
import silkwire.common.access.SourceEntry;
import silkwire.common.json.EventJson;
import silkwire.standalone.push.PushTotals;
import silkwire.standalone.push.Pusher;
import tools.jackson.databind.node.ObjectNode;

/** The sample articles and the sources they come from. */
public final class Samples {
    private static final String FOLDER = "/silkwire/standalone/samples/";

    private final List<SourceEntry> sources;
    private final Map<String, List<String>> linesBySource;

    private Samples(List<SourceEntry> sources, Map<String, List<String>> linesBySource) {
        this.sources = sources;
        this.linesBySource = linesBySource;
    }

    /** Reads them. */
    public static Samples packaged() {
        AccessFile file = AccessFile.ofYaml(resource("sources.yml"));
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (String line : resource("articles.ndjson").lines().toList()) {
            ObjectNode article = (ObjectNode) EventJson.mapper().readTree(line);
            String source = article.remove("source").asString();
            lines.computeIfAbsent(source, id -> new ArrayList<>()).add(article.toString());
        }
        return new Samples(file.sources(), lines);
    }

    /** Their sources. */
    public List<SourceEntry> sources() {
        return sources;
    }

    /** Pushes them, each source's in order; {@code pusher} makes a pusher for a source. */
    public PushTotals push(Function<String, Pusher> pusher) {
        PushTotals totals = PushTotals.NONE;
        for (Map.Entry<String, List<String>> entry : linesBySource.entrySet()) {
            try (BufferedReader lines = new BufferedReader(new StringReader(String.join("\n", entry.getValue())))) {
                totals = totals.plus(pusher.apply(entry.getKey()).lines(lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return totals;
    }

    /** The sources that have articles. */
    public Set<String> sourcesWithArticles() {
        return new TreeSet<>(linesBySource.keySet());
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(
                        Samples.class.getResourceAsStream(FOLDER + name), name + " is packaged");
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return String.join("\n", reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
