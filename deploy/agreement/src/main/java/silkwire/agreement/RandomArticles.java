package silkwire.agreement;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import silkwire.common.event.ArticleId;
import silkwire.common.json.EventJson;
import tools.jackson.databind.node.ObjectNode;

/** Articles made by chance of the golden texts, in all their languages, with letters written in all the ways people write them. */
public final class RandomArticles {
    /** An article without text and tags. */
    private static final String FORM = """
            {"sequence":1,"revision":1,"cause":"push","status":"current","correction":false,"backfill":false,
             "homeMonth":"2026.11","source":{"id":"anbaa","name":"Anbaa","country":"EG"},"outlet":"anbaa24.com",
             "byline":["Aigul Nurlan"],"tags":["Economy"],"language":{"confidence":0.99,"script":"Arab"},
             "receivedAt":"2026-11-20T10:01:00Z","enrichedAt":"2026-11-20T10:01:01Z",
             "story":{"id":"sty_1","role":"first"},
             "enrichment":{"version":"0.1.0","taggers":{"language":"0.1.0"},"micros":310}}
            """;

    static final List<String> COUNTRIES = List.of("KZ", "UZ", "KG", "US", "RU", "CN");
    static final List<String> LABELS = List.of("supportive", "critical", "neutral", "unclear");
    static final List<String> TOPICS = List.of("medtop:11000000", "medtop:04000000", "medtop:15000000");

    private static final List<String> MARKS =
            List.of("\u200F", "\u200C", "\u00AD", "\u064E", "\u0640", "\u0301", "\u200B");
    private static final String APOSTROPHES = "'’ʻʼ‘`";

    private final Random random;
    private final Map<String, List<String>> texts = new TreeMap<>();
    private final List<String> languages;

    /** Articles made by chance of this source. */
    public RandomArticles(Random random) {
        this.random = random;
        for (GoldenPairs.Pair pair : GoldenPairs.all()) {
            texts.computeIfAbsent(pair.language(), language -> new ArrayList<>())
                    .add(pair.text());
        }
        languages = List.copyOf(texts.keySet());
    }

    /** One article as the topic carries it, written in one language or two. */
    public ObjectNode next(int number) {
        String language = any(languages);
        String second = random.nextInt(5) == 0 ? any(languages) : language;
        String item = "random-" + number;
        ObjectNode article = (ObjectNode) EventJson.mapper().readTree(FORM);
        article.put("id", ArticleId.ofItem("anbaa", item)).put("sourceItemId", item);
        article.withObject("language").put("code", language);
        article.put("title", words(language, 1));
        article.put("body", words(language, 1 + random.nextInt(4)) + ". " + words(second, 1));
        article.put(
                "publishedAt",
                Instant.parse("2026-11-22T00:00:00Z")
                        .minusSeconds(random.nextInt(864_000))
                        .toString());
        if (!second.equals(language)) {
            article.withArray("languages").addObject().put("code", second).put("share", 0.2);
        }
        addTags(article);
        if (random.nextInt(8) == 0) {
            article.put("status", "withdrawn").put("cause", "withdraw");
        }
        return article;
    }

    private void addTags(ObjectNode article) {
        String focus = any(COUNTRIES);
        addCountry(article, focus, true);
        addCountry(article, any(COUNTRIES), false);
        article.withArray("topics")
                .addObject()
                .put("code", any(TOPICS))
                .put("label", "label")
                .put("confidence", 0.9)
                .put("origin", "tagger");
        ObjectNode stance = article.withArray("stances").addObject();
        stance.putObject("target").put("type", "country").put("code", any(COUNTRIES));
        stance.putObject("holder").put("type", random.nextBoolean() ? "author" : "speaker");
        stance.put("label", any(LABELS)).put("score", 0.6).put("confidence", 0.7);
        article.withArray("relations")
                .addObject()
                .put("from", any(COUNTRIES))
                .put("to", any(COUNTRIES))
                .put("label", any(LABELS));
    }

    private static void addCountry(ObjectNode article, String code, boolean focus) {
        article.withArray("countries")
                .addObject()
                .put("code", code)
                .put("focus", focus)
                .put("salience", 0.5);
    }

    private String words(String language, int sentences) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            for (String word : any(texts.getOrDefault(language, List.of())).split(" ")) {
                words.add(varied(word));
            }
        }
        return String.join(random.nextInt(6) == 0 ? "\n" : " ", words);
    }

    /** The word, one time in four in another guise. */
    private String varied(String word) {
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
