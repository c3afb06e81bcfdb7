package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.common.elasticsearch.Paths;
import silkwire.search.article.Order;
import silkwire.search.article.Page;
import silkwire.search.article.Position;
import silkwire.search.article.Question;
import tools.jackson.databind.node.ObjectNode;

/** Reads a page of articles. One more than asked for is fetched, so that the last page is known to be the last. */
final class ArticlePages {
    private final BoundedSearch search;
    private final String alias;
    private final Question question;
    private final PageView view;

    ArticlePages(BoundedSearch search, String alias, Question question, PageView view) {
        this.search = search;
        this.alias = alias;
        this.question = question;
        this.view = view;
    }

    Page page() throws IOException {
        SearchResponse<ObjectNode> answer =
                search.search(new SearchRequests(question).request(alias, view.snapshot()), ObjectNode.class);
        view.renamed(answer.pitId());
        List<Hit<ObjectNode>> hits = answer.hits().hits();
        List<ObjectNode> found = hits.stream()
                .limit(question.size())
                .map(Hit::source)
                .filter(Objects::nonNull)
                .toList();
        Position next = hits.size() <= question.size()
                ? null
                : next(question, view, hits.get(question.size() - 1).sort(), latest(question, answer), ids(found));
        return new Page(
                SearchRequests.total(answer),
                false,
                found,
                Facets.read(question.facets(), answer.aggregations()),
                next);
    }

    private static List<String> ids(List<ObjectNode> articles) {
        return articles.stream()
                .map(article -> article.path(Paths.ID).asString(""))
                .toList();
    }

    /** The bound of all pages by time, which the first one sets. */
    static long latest(Question question, SearchResponse<?> answer) {
        return question.after() instanceof Position.InTime before ? before.latest() : SearchRequests.latest(answer);
    }

    /** Where the page after {@code last} begins; {@code shown} is what this page shows. */
    static Position next(Question question, PageView view, List<FieldValue> last, long latest, List<String> shown) {
        String id = last.get(1).stringValue();
        if (question.order() != Order.RELEVANCE) {
            return new Position.InTime((long) number(last.getFirst()), id, latest);
        }
        List<String> first = question.after() instanceof Position.InScore before ? before.shown() : shown;
        return new Position.InScore(number(last.getFirst()), id, view.snapshot(), view.lease(), first);
    }

    private static double number(FieldValue value) {
        return value.isLong() ? value.longValue() : value.doubleValue();
    }
}
