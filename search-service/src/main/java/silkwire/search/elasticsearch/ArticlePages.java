package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.search.article.ArticleJson;
import silkwire.search.article.Order;
import silkwire.search.article.Page;
import silkwire.search.article.Position;
import silkwire.search.article.Question;

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
        SearchRequests requests = new SearchRequests(question);
        boolean isApart = requests.areNumbersApart();
        SearchResponse<ArticleJson> answer = search.search(
                isApart ? requests.articles(alias, view.snapshot()) : requests.request(alias, view.snapshot()),
                StoredArticles::read);
        view.renamed(answer.pitId());
        SearchResponse<?> numbers = isApart ? numbers(requests) : answer;
        List<Hit<ArticleJson>> hits = answer.hits().hits();
        List<Hit<ArticleJson>> shown = hits.subList(0, Math.min(hits.size(), question.size()));
        Position next = hits.size() <= question.size()
                ? null
                : next(question, view, shown.getLast().sort(), latest(question, answer), ids(shown));
        return new Page(
                SearchRequests.total(numbers),
                false,
                shown.stream().map(Hit::source).filter(Objects::nonNull).toList(),
                Facets.read(question.facets(), numbers.aggregations()),
                next);
    }

    private SearchResponse<Void> numbers(SearchRequests requests) throws IOException {
        SearchResponse<Void> numbers = search.search(requests.numbers(alias, view.snapshot()), Void.class);
        view.renamed(numbers.pitId());
        return numbers;
    }

    private static List<String> ids(List<Hit<ArticleJson>> hits) {
        return hits.stream().map(hit -> hit.sort().get(1).stringValue()).toList();
    }

    /** The bound of all pages by time, which the first one sets. */
    static long latest(Question question, SearchResponse<?> answer) {
        return question.after() instanceof Position.InTime before
                ? before.latest()
                : SearchRequests.latest(question.order(), answer);
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
