package silkwire.bench.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * Queries of rules as desks write them, over the twelve languages: words with a country, topic or language, alternatives,
 * phrases, places and persons across scripts, stances, words near each other, exclusions. The same seed and number always give
 * the same query.
 */
final class RuleMix {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final List<String> COUNTRIES = List.of(
            "KZ", "UZ", "KG", "TJ", "TM", "RU", "CN", "US", "TR", "IR", "AE", "SA", "EG", "FR", "DE", "GB", "IN", "PK",
            "AF", "AZ", "GE", "UA", "IL", "QA", "JP");
    private static final List<String> TOPICS = List.of(
            "politics",
            "economy",
            "crime",
            "education",
            "environment",
            "health",
            "labour",
            "religion",
            "science",
            "society",
            "sport",
            "conflict",
            "weather",
            "disaster",
            "culture");
    private static final List<String> PLACES = List.of(
            "Kazakhstan", "Uzbekistan", "Tashkent", "Astana", "Russia", "China", "Turkey", "Iran", "Bishkek", "Egypt");
    private static final List<String> PERSONS = List.of(
            "Tokayev", "Mirziyoyev", "Japarov", "Rahmon", "Erdogan", "\"United Nations\"", "\"European Union\"");
    private static final List<String> LABELS = List.of("supportive", "critical");

    private final List<RuleWords> languages;
    private final long seed;

    /** With words of these texts, by language. */
    RuleMix(Map<String, List<String>> texts, long seed) {
        this.languages = new TreeMap<>(texts)
                .entrySet().stream()
                        .map(entry -> RuleWords.of(entry.getKey(), entry.getValue()))
                        .toList();
        this.seed = seed;
    }

    /** The query with this number. */
    String query(int number) {
        RandomGenerator random = new SplittableRandom(seed * SPREAD + number);
        RuleWords words = any(languages, random);
        String asked = switch (random.nextInt(20)) {
            case 0, 1, 2 -> words.word(random) + " " + words.word(random);
            case 3, 4 -> "\"" + words.pair(random) + "\"";
            case 5, 6, 7 -> words.word(random) + " country:" + any(COUNTRIES, random);
            case 8, 9 -> "(" + alternatives(words, random) + ") " + field(random);
            case 10, 11 -> words.word(random) + " " + field(random);
            case 12 -> "place:" + any(PLACES, random) + " " + words.word(random);
            case 13 -> "name:" + any(PERSONS, random) + " " + words.word(random);
            case 14 -> "stance:" + any(COUNTRIES, random) + "=" + any(LABELS, random) + " " + words.word(random);
            case 15 -> words.word(random) + " NEAR/10 " + words.word(random);
            case 16 -> "title:" + words.word(random);
            case 17 -> words.word(random) + " lang:" + words.language();
            case 18 -> "\"" + words.pair(random) + "\" OR " + alternatives(words, random);
            default -> rare(words, random);
        };
        return random.nextInt(3) == 0 ? "(" + asked + ") -" + words.word(random) : asked;
    }

    /** What only few rules ask. */
    private static String rare(RuleWords words, RandomGenerator random) {
        return switch (random.nextInt(20)) {
            case 0 ->
                "focus:" + any(COUNTRIES, random) + " topic:" + any(TOPICS, random) + " stance:"
                        + any(COUNTRIES, random) + "=" + any(LABELS, random);
            case 1 -> begun(words.word(random)) + "* " + words.word(random);
            default -> words.word(random) + " " + words.word(random) + " " + words.word(random);
        };
    }

    private static String begun(String word) {
        return word.substring(0, Math.min(word.length(), 5));
    }

    private static String field(RandomGenerator random) {
        return random.nextBoolean() ? "focus:" + any(COUNTRIES, random) : "topic:" + any(TOPICS, random);
    }

    private static String alternatives(RuleWords words, RandomGenerator random) {
        List<String> all = new ArrayList<>();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            all.add(words.word(random));
        }
        return String.join(" OR ", all);
    }

    private static <T> T any(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
