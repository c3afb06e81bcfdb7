package silkwire.search.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import silkwire.search.article.Parameters;
import silkwire.search.article.QuestionReader;

/** Reads what is to be exported: the parameters of a search without those of a page, and the format. */
public final class Exporter {
    private static final Set<String> KNOWN = known();
    private static final List<String> ORDERS = List.of("newest", "oldest");

    private final QuestionReader reader;
    private final ArticleExport articles;

    /** Reads parameters with {@code reader} and articles from {@code articles}. */
    public Exporter(QuestionReader reader, ArticleExport articles) {
        this.reader = reader;
        this.articles = articles;
    }

    /** The export these parameters ask for. */
    public Export export(Map<String, List<String>> parameters) {
        Parameters.requireKnown(parameters, KNOWN);
        ExportFormat format = format(parameters.getOrDefault("format", List.of()));
        Map<String, List<String>> question = new TreeMap<>(parameters);
        question.remove("format");
        question.putIfAbsent("sort", List.of("newest"));
        List<String> order = question.getOrDefault("sort", List.of());
        if (order.size() != 1 || !ORDERS.contains(order.getFirst())) {
            throw Parameters.problem(
                    "sort",
                    String.join(",", order),
                    "An export has an order by time, so that it can go on",
                    "newest, oldest");
        }
        QuestionReader.Read read = reader.read(question);
        return new Export(reader, read, format, articles.open(read.question()));
    }

    private static ExportFormat format(List<String> values) {
        if (values.isEmpty()) {
            return ExportFormat.NDJSON;
        }
        return Stream.of(ExportFormat.values())
                .filter(format -> values.size() == 1 && format.text().equals(values.getFirst()))
                .findFirst()
                .orElseThrow(() -> Parameters.problem(
                        "format",
                        String.join(",", values),
                        "There is no such format",
                        Stream.of(ExportFormat.values()).map(ExportFormat::text).collect(Collectors.joining(", "))));
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(QuestionReader.WHICH_ARTICLES_NOW);
        known.addAll(List.of("format", "sort", "cursor"));
        return known;
    }
}
