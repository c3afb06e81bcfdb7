package silkwire.bench.measurement;

import java.util.List;
import silkwire.bench.article.GeneratedArticle;

/** Where articles are pushed. */
public interface Intake {
    /**
     * Pushes articles of one source at once; the id of each, in their order.
     *
     * @throws BenchException when one was not accepted
     */
    List<String> push(String source, List<GeneratedArticle> articles);

    /**
     * Pushes one article; its id.
     *
     * @throws BenchException when it was not accepted
     */
    String push(GeneratedArticle article);

    /** How often something was pushed again because the service asked for it. */
    int repeats();
}
