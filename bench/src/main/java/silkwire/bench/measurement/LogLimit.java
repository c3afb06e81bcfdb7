package silkwire.bench.measurement;

import java.util.List;
import silkwire.bench.article.GeneratedArticle;

/** The log without the product in front of it. */
public interface LogLimit {
    /**
     * Makes ready to write the articles as they would be pushed: encoded, with the place they go to.
     *
     * @throws BenchException when the log does not answer
     */
    Writing prepare(List<GeneratedArticle> articles);

    /** Articles that can be written at once; closed, the place they went to is removed. */
    interface Writing extends AutoCloseable {
        /**
         * Writes all and returns when all are acknowledged.
         *
         * @throws BenchException when one is not
         */
        void write();

        @Override
        void close();
    }
}
