package silkwire.bench.measurement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import silkwire.bench.article.GeneratedArticle;

/** Articles of one source that are pushed at once. */
record Batch(String source, List<GeneratedArticle> articles) {
    Batch {
        articles = List.copyOf(articles);
    }

    /** The pushes of these articles in batches of at most {@code largest}; each answers the ids. */
    static List<Supplier<List<String>>> pushes(List<GeneratedArticle> articles, int largest, Intake intake) {
        return of(articles, largest).stream()
                .map(batch -> (Supplier<List<String>>) () -> intake.push(batch.source(), batch.articles()))
                .toList();
    }

    /** The same pushes, each made ready before it is called. */
    static List<Supplier<List<String>>> prepared(List<GeneratedArticle> articles, int largest, Intake intake) {
        return of(articles, largest).stream()
                .map(batch -> intake.prepared(batch.source(), batch.articles()))
                .toList();
    }

    /** Of at most {@code largest} articles, in the order in which they are full. */
    static List<Batch> of(List<GeneratedArticle> articles, int largest) {
        List<Batch> batches = new ArrayList<>();
        Map<String, List<GeneratedArticle>> open = new LinkedHashMap<>();
        for (GeneratedArticle article : articles) {
            List<GeneratedArticle> batch = open.computeIfAbsent(article.source(), source -> new ArrayList<>());
            batch.add(article);
            if (batch.size() == largest) {
                batches.add(new Batch(article.source(), batch));
                open.remove(article.source());
            }
        }
        open.forEach((source, rest) -> batches.add(new Batch(source, rest)));
        return batches;
    }
}
