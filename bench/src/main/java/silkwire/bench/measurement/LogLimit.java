package silkwire.bench.measurement;

import java.util.List;
import silkwire.bench.article.GeneratedArticle;

/** The log without the product in front of it. */
public interface LogLimit {
    /**
     * Writes the articles as they would be pushed; the seconds until all are acknowledged.
     *
     * @throws BenchException when one is not
     */
    double secondsFor(List<GeneratedArticle> articles);
}
