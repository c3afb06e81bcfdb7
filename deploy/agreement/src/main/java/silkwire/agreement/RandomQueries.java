package silkwire.agreement;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.ParsedQuery;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;

/** Queries made by chance of the words of articles and of values of every field; most find something. */
public final class RandomQueries {
    private static final List<String> EXPANDED = List.of(
            "place:Kazakhstan",
            "place:Ташкент",
            "place(\"central asia\",countries,capitals)",
            "place:US",
            "name:Токаев",
            "name:\"European Union\"",
            "name:Baimukhanov");
    private static final List<String> TIMES = List.of(
            "published:2026-11-20",
            "published:[now-3d TO now]",
            "received:>=2026-11-20",
            "published:{* TO 2026-11-18}");
    private static final List<String> REST = List.of(
            "source:anbaa",
            "outlet:anbaa*",
            "tag:economy",
            "byline:aigul*",
            "status:withdrawn",
            "story:sty_1",
            "*",
            "lang:ru",
            "item:random-1*",
            "region:central-asia");

    private final Random random;
    private final List<ArticleEnriched> articles;
    private final QueryParser parser = new QueryParser();

    /** Queries made of the words of these articles. */
    public RandomQueries(Random random, List<ArticleEnriched> articles) {
        this.random = random;
        this.articles = articles;
    }

    /** The next query that is understood. */
    public ParsedQuery next() {
        while (true) {
            if (parser.parse(alternatives(random.nextInt(4))) instanceof QueryOutcome.Understood understood) {
                return understood.query();
            }
        }
    }

    private String alternatives(int depth) {
        if (depth == 0) {
            return clause();
        }
        String left = alternatives(depth - 1);
        return switch (random.nextInt(6)) {
            case 0 -> "(" + left + ") AND (" + alternatives(depth - 1) + ")";
            case 1 -> "NOT (" + left + ")";
            case 2 -> left + " -" + clause();
            default -> left + " OR " + alternatives(depth - 1);
        };
    }

    private String clause() {
        return switch (random.nextInt(16)) {
            case 0, 1 -> quotation();
            case 2 -> prefix(word());
            case 3 -> near();
            case 4 -> any(EXPANDED);
            case 5 ->
                "text."
                        + any(Analyses.all().stream()
                                .map(LanguageAnalysis::language)
                                .toList()) + ":" + word();
            case 6 -> field();
            case 7 -> (random.nextBoolean() ? "title:" : "body:") + word();
            default -> word();
        };
    }

    private String near() {
        List<String> words = words();
        String left = any(words);
        String right = random.nextInt(4) == 0 ? "(" + any(words) + " OR " + quotation() + ")" : any(words);
        return (random.nextInt(6) == 0 ? any(EXPANDED) : left) + " NEAR/" + random.nextInt(6) + " " + right;
    }

    private String field() {
        String country = any(RandomArticles.COUNTRIES);
        String label = any(RandomArticles.LABELS);
        return switch (random.nextInt(6)) {
            case 0 -> (random.nextBoolean() ? "country:" : "focus:") + country;
            case 1 -> "stance(" + country + "," + any(List.of("author", "speaker", "*")) + ")=" + label;
            case 2 -> "relation(" + country + ",*)=" + label;
            case 3 -> "topic:" + any(RandomArticles.TOPICS);
            case 4 -> any(TIMES);
            default -> any(REST);
        };
    }

    private String quotation() {
        List<String> words = words();
        int from = random.nextInt(words.size());
        int to = Math.min(words.size(), from + 1 + random.nextInt(3));
        return words.subList(from, to).stream()
                .map(word -> word.replace("\"", ""))
                .collect(Collectors.joining(" ", "\"", "\""));
    }

    private String prefix(String word) {
        int length = Math.min(word.length(), 2 + random.nextInt(4));
        return word.substring(0, word.offsetByCodePoints(0, word.codePointCount(0, length))) + "*";
    }

    private String word() {
        return any(words());
    }

    private List<String> words() {
        ArticleEnriched article = any(articles);
        String text = random.nextInt(3) == 0 ? article.title() : article.body();
        return List.of(text.strip().split("\\s+"));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
