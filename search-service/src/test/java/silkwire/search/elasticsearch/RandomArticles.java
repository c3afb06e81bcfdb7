package silkwire.search.elasticsearch;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import silkwire.search.ArticleFixture;

/** Articles made by chance of the golden texts, in all their languages, with letters written in all the ways people write them. */
final class RandomArticles {
    static final List<String> COUNTRIES = List.of("KZ", "UZ", "KG", "US", "RU", "CN");
    static final List<String> LABELS = List.of("supportive", "critical", "neutral", "unclear");
    static final List<String> TOPICS = List.of("medtop:11000000", "medtop:04000000", "medtop:15000000");

    private static final List<String> MARKS =
            List.of("\u200F", "\u200C", "\u00AD", "\u064E", "\u0640", "\u0301", "\u200B");
    private static final String APOSTROPHES = "'’ʻʼ‘`";

    private final Random random;
    private final Map<String, List<String>> texts = new TreeMap<>();
    private final List<String> languages;

    RandomArticles(Random random) {
        this.random = random;
        for (GoldenPairs.Pair pair : GoldenPairs.all()) {
            texts.computeIfAbsent(pair.language(), language -> new ArrayList<>())
                    .add(pair.text());
        }
        languages = List.copyOf(texts.keySet());
    }

    /** One article, written in one language or two. */
    ArticleFixture next(int number) {
        String language = any(languages);
        String second = random.nextInt(5) == 0 ? any(languages) : language;
        ArticleFixture article = ArticleFixture.article("random-" + number)
                .in(language, words(language, 1), words(language, 1 + random.nextInt(4)) + ". " + words(second, 1))
                .published(Instant.parse("2026-11-22T00:00:00Z").minusSeconds(random.nextInt(864_000)))
                .countries(any(COUNTRIES), any(COUNTRIES))
                .topics(any(TOPICS), "label")
                .stance(any(COUNTRIES), random.nextBoolean() ? "author" : "speaker", any(LABELS));
        if (!second.equals(language)) {
            article.json()
                    .withArray("languages")
                    .addObject()
                    .put("code", second)
                    .put("share", 0.2);
        }
        article.json()
                .withArray("relations")
                .addObject()
                .put("from", any(COUNTRIES))
                .put("to", any(COUNTRIES))
                .put("label", any(LABELS));
        return random.nextInt(8) == 0 ? article.withdrawn() : article;
    }

    private String words(String language, int sentences) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            for (String word : any(texts.get(language)).split(" ")) {
                words.add(varied(word));
            }
        }
        return String.join(random.nextInt(6) == 0 ? "\n" : " ", words);
    }

    /** The word, one time in four in another guise. */
    String varied(String word) {
        int at = random.nextInt(word.length() + 1);
        return switch (random.nextInt(32)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(word, Normalizer.Form.NFD);
            case 2, 3 -> word.substring(0, at) + any(MARKS) + word.substring(at);
            case 4 -> word.replace('\'', APOSTROPHES.charAt(random.nextInt(APOSTROPHES.length())));
            case 5 -> word + "،";
            case 6 -> "«" + word + "»";
            case 7 -> word + "-" + word;
            default -> word;
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
