package silkwire.search.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import silkwire.search.article.ArticleJson;
import silkwire.search.article.Position;

/** The articles of one export, batch by batch, all from one snapshot of the index; closing it ends the work. */
public interface Batches extends AutoCloseable {
    /** How many articles all batches have together. */
    long total();

    /** The next batch; called again only where the one before was not the last. */
    Batch next();

    @Override
    void close();

    /** Some articles, and where the rest begins, null after the last of all. */
    record Batch(List<ArticleJson> articles, @Nullable Position next) {
        /** Copies the articles. */
        public Batch {
            articles = List.copyOf(articles);
        }
    }
}
