package silkwire.search.stream;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Where articles are read as they come. */
public interface ArticleTail {
    /** The articles that {@code wanted} lets through, from {@code from} on, or those that come from now on. */
    ArticleStream open(Predicate<StreamedArticle> wanted, @Nullable TopicPosition from);
}
