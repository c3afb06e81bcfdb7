package silkwire.bench.measurement;

import java.util.List;
import java.util.function.Supplier;
import silkwire.bench.article.GeneratedArticle;

/** Where articles are pushed. */
public interface Intake {
    /**
     * Pushes articles of one source at once; the id of each, in their order.
     *
     * @throws BenchException when one was not accepted
     */
    List<String> push(String source, List<GeneratedArticle> articles);

    /** The same push made ready, its bytes too, so that nothing but the push is left to do. */
    default Supplier<List<String>> prepared(String source, List<GeneratedArticle> articles) {
        return () -> push(source, articles);
    }

    /**
     * Pushes one article; its id.
     *
     * @throws BenchException when it was not accepted
     */
    String push(GeneratedArticle article);

    /** How often something was pushed again because the service asked for it. */
    int repeats();
}
