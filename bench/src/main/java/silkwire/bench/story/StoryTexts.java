package silkwire.bench.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;

/** The texts of a language that copies are made of, and those that what is changed in them is taken from. */
public record StoryTexts(String language, List<String> texts, Fillers fillers) {
    private static final String SAMPLES = "/silkwire/standalone/samples/articles.ndjson";
    private static final Set<String> GLUED = Set.of("zh", "ja");
    /** Every so many texts are for filling. */
    private static final int FILLING = 6;

    /** Every so many texts are joined into an article. */
    private static final int JOINED = 6;

    private static final int SHORTEST = 40;

    boolean isGlued() {
        return GLUED.contains(language);
    }

    /** The texts of the samples, by language; some are copies of others on purpose. */
    public static Map<String, List<String>> samples(Predicate<String> isWanted) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        try (InputStream samples = StoryTexts.class.getResourceAsStream(SAMPLES)) {
            if (samples == null) {
                throw new IllegalStateException("The samples are missing in the build");
            }
            new String(samples.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> add(line, isWanted, texts));
        }
        return texts;
    }

    /** The texts of the samples and of every NDJSON file in these folders, by language. */
    public static Map<String, List<String>> read(List<Path> folders, Predicate<String> isWanted) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>(samples(isWanted));
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> isArticles(file)).sorted().forEach(file -> {
                    try (Stream<String> lines = Files.lines(file)) {
                        lines.forEach(line -> add(line, isWanted, texts));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
        return texts;
    }

    /** Whether a file has texts of the length of articles; those for stance are sentences, those on events come again. */
    private static boolean isArticles(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".ndjson") && !name.startsWith("related.") && !name.contains("stance.");
    }

    private static void add(String line, Predicate<String> isWanted, Map<String, List<String>> texts) {
        JsonNode row = EventJson.mapper().readTree(line);
        String language = row.path("lang").asString(row.path("language").asString(""));
        String text = row.path("text").asString(row.path("body").asString(""));
        if (isWanted.test(language) && text.length() >= SHORTEST) {
            texts.computeIfAbsent(language, key -> new ArrayList<>())
                    .add(row.path("title").asString("") + "\n" + text);
        }
    }

    /** Each text by itself. */
    static StoryTexts briefs(String language, List<String> all) {
        return of(language, all, 1);
    }

    /** Texts joined into articles of a common length. */
    static StoryTexts articles(String language, List<String> all) {
        return of(language, all, JOINED);
    }

    private static StoryTexts of(String language, List<String> all, int joined) {
        List<Sentence> filling = new ArrayList<>();
        List<String> measured = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % FILLING == 0) {
                filling.addAll(Sentence.of(all.get(i), GLUED.contains(language)));
            } else {
                measured.add(all.get(i));
            }
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i + joined <= measured.size(); i += joined) {
            texts.add(String.join("\n", measured.subList(i, i + joined)));
        }
        return new StoryTexts(language, texts, new Fillers(filling));
    }
}
