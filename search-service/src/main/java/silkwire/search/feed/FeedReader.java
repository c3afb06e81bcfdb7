package silkwire.search.feed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.search.article.ArticleJson;
import silkwire.search.article.ArticleSearch;
import silkwire.search.article.Page;
import silkwire.search.article.Parameters;
import silkwire.search.article.QuestionReader;

/** Reads a page of a feed: the parameters that say which articles, {@code size} and {@code cursor}. */
public final class FeedReader {
    private static final Set<String> KNOWN = known();
    private static final String USUAL_SIZE = "50";

    private final QuestionReader questions;
    private final ArticleSearch search;

    /** Asks {@code search}. */
    public FeedReader(QuestionReader questions, ArticleSearch search) {
        this.questions = questions;
        this.search = search;
    }

    /** A page: the feed's id, its query, the articles, and the cursor of the next page, null after the last. */
    public record FeedPage(
            String id,
            String query,
            List<ArticleEnriched> articles,
            @Nullable String next) {
        /** Copies the articles. */
        public FeedPage {
            articles = List.copyOf(articles);
        }
    }

    /** The page these parameters ask for. */
    public FeedPage read(Map<String, List<String>> parameters) {
        Parameters.requireKnown(parameters, KNOWN);
        Map<String, List<String>> question = new TreeMap<>(parameters);
        question.put("sort", List.of("newest"));
        question.putIfAbsent("size", List.of(USUAL_SIZE));
        QuestionReader.Read read = questions.read(question);
        Page page = search.search(read.question());
        return new FeedPage(
                Feed.idOf(read.search()),
                read.question().query().normalForm(),
                page.articles().stream().map(ArticleJson::article).toList(),
                questions.cursor(read, page.next()));
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>(QuestionReader.WHICH_ARTICLES_NOW);
        known.addAll(List.of("size", "cursor"));
        return known;
    }
}
