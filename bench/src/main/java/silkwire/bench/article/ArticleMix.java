package silkwire.bench.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import silkwire.common.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mix of articles of the twelve languages, 61 % of them in Arabic or Cyrillic letters, of log-normal length. Sentences of
 * the sample articles are put together anew and varied, so that no two articles are copies. The same seed, tag, number
 * and time always give the same article, whatever was made before.
 */
public final class ArticleMix {
    private static final String SAMPLES = "/silkwire/standalone/samples/articles.ndjson";
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int MOST_SENTENCES_OF_PARAGRAPH = 5;
    private static final int LONGEST_TITLE = 12;
    private static final int SINGULAR_WORDS = 50;
    private static final List<String> SECTIONS = List.of("politics", "economy", "world", "society", "opinion");

    private final Map<String, LanguageCorpus> corpora;
    private final LanguageMix languages;
    private final String tag;
    private final long seed;

    private ArticleMix(Map<String, LanguageCorpus> corpora, String tag, long seed) {
        this.corpora = corpora;
        this.languages = new LanguageMix(seed);
        this.tag = tag;
        this.seed = seed;
    }

    /** From the packaged samples; every article carries {@code tag}. */
    public static ArticleMix packaged(String tag, long seed) {
        Map<String, List<JsonNode>> samples = new LinkedHashMap<>();
        lines().forEach(line -> {
            JsonNode sample = EventJson.mapper().readTree(line);
            samples.computeIfAbsent(sample.path("language").asString(""), language -> new ArrayList<>())
                    .add(sample);
        });
        Map<String, LanguageCorpus> corpora = new LinkedHashMap<>();
        for (String language : LanguageMix.languages()) {
            corpora.put(
                    language,
                    LanguageCorpus.of(
                            language,
                            Objects.requireNonNull(
                                    samples.get(language), () -> "There is no sample in the language " + language)));
        }
        return new ArticleMix(corpora, tag, seed);
    }

    /** The article with this number, published then. */
    public GeneratedArticle article(int number, Instant publishedAt) {
        SplittableRandom random = new SplittableRandom(seed * SPREAD + number);
        LanguageCorpus corpus = Objects.requireNonNull(corpora.get(languages.of(number)));
        Variation variation = new Variation(corpus, random);
        String title = title(corpus, variation);
        int size = TextSizes.next(random) - bytes(title);
        String body = body(variation, random, size);
        return made(number, publishedAt, title, body, corpus, random);
    }

    /**
     * A short article with this number, of words whose letters were mixed: no other has the same words, so that each is a story of
     * its own.
     */
    public GeneratedArticle singular(int number, Instant publishedAt) {
        SplittableRandom random = new SplittableRandom(~seed * SPREAD + number);
        LanguageCorpus corpus = Objects.requireNonNull(corpora.get(languages.of(number)));
        String title = words(corpus, random, LONGEST_TITLE / 2);
        String body = words(corpus, random, SINGULAR_WORDS + random.nextInt(SINGULAR_WORDS));
        return made(number, publishedAt, title, body, corpus, random);
    }

    private static String words(LanguageCorpus corpus, SplittableRandom random, int count) {
        return corpus.join(random.ints(count, 0, corpus.words().size())
                .mapToObj(corpus.words()::get)
                .map(word -> mixed(word, random))
                .toList());
    }

    private static String mixed(String word, SplittableRandom random) {
        List<String> letters = new ArrayList<>(List.of(word.split("")));
        Collections.shuffle(letters, random);
        return String.join("", letters);
    }

    private GeneratedArticle made(
            int number,
            Instant publishedAt,
            String title,
            String body,
            LanguageCorpus corpus,
            SplittableRandom random) {
        String source = corpus.sources().get(random.nextInt(corpus.sources().size()));
        String itemId = tag + "-" + number;
        ObjectNode json = EventJson.mapper().createObjectNode();
        json.put("sourceItemId", itemId);
        json.put("url", "https://" + source + ".example/" + tag + "/" + number);
        json.put("title", title).put("body", body);
        if (!corpus.givenNames().isEmpty()) {
            json.putArray("byline").add(new Variation(corpus, random).name());
        }
        json.put("section", SECTIONS.get(number % SECTIONS.size()));
        json.putArray("tags").add(tag).add("bench");
        json.put("publishedAt", publishedAt.toString());
        json.put("outlet", source + ".example");
        return new GeneratedArticle(
                source, itemId, corpus.language(), bytes(title) + bytes(body), EventJson.text(json));
    }

    private static String title(LanguageCorpus corpus, Variation variation) {
        List<String> pieces = corpus.pieces(variation.sentence());
        return corpus.join(pieces.subList(0, Math.min(LONGEST_TITLE, pieces.size())));
    }

    /** Ends with the sentence that comes nearest to the size. */
    private static String body(Variation variation, SplittableRandom random, int size) {
        StringBuilder text = new StringBuilder();
        int left = size;
        int leftOfParagraph = 0;
        while (text.isEmpty() || left > 0) {
            String sentence = variation.sentence();
            int length = bytes(sentence) + 1;
            if (!text.isEmpty() && length / 2 > left) {
                break;
            }
            if (!text.isEmpty()) {
                text.append(leftOfParagraph == 0 ? "\n\n" : " ");
            }
            leftOfParagraph =
                    leftOfParagraph == 0 ? random.nextInt(MOST_SENTENCES_OF_PARAGRAPH) + 1 : leftOfParagraph - 1;
            text.append(sentence);
            left -= length;
        }
        return text.toString();
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(ArticleMix.class.getResourceAsStream(SAMPLES), SAMPLES)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
