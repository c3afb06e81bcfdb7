package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.StoredValues;
import silkwire.common.elasticsearch.StoryQueries;
import silkwire.common.query.QueryField;
import silkwire.search.article.ArticleJson;
import silkwire.search.article.Page;
import silkwire.search.article.Position;
import silkwire.search.article.Question;

/**
 * Reads a page of stories, each by the article of it that comes first in the order. Articles are read by their columns, in
 * their order; a second request collapses those of the stories met and says which article is its story's first one; the
 * others are passed over. So a story that was shown on an earlier page is known without remembering it. Articles received
 * after the search began do not take a story's first place, or a story not yet shown could be passed over for good.
 */
final class StoryPages {
    private static final String STORY = Paths.key(QueryField.STORY);
    private static final String MATCHING = "matching";
    private static final int LEAST_BATCH = 100;

    private final BoundedSearch search;
    private final String alias;
    private final Question question;
    private final PageView view;
    private final SearchRequests requests;
    private final List<ArticleJson> shown = new ArrayList<>();
    private final List<String> stories = new ArrayList<>();
    private List<FieldValue> lastShown = List.of();
    private boolean isMore;

    StoryPages(BoundedSearch search, String alias, Question question, PageView view) {
        this.search = search;
        this.alias = alias;
        this.question = question;
        this.view = view;
        this.requests = new SearchRequests(question);
    }

    Page page() throws IOException {
        int batch = Math.max(LEAST_BATCH, 2 * question.size());
        SearchResponse<Void> first = search.search(batch(batch, List.of()), Void.class);
        view.renamed(first.pitId());
        long latest = ArticlePages.latest(question, first);
        List<Hit<Void>> hits = first.hits().hits();
        take(hits);
        while (!isMore && hits.size() == batch) {
            SearchResponse<Void> further =
                    search.search(batch(batch, hits.getLast().sort()), Void.class);
            view.renamed(further.pitId());
            hits = further.hits().hits();
            take(hits);
        }
        Position next = isMore ? ArticlePages.next(question, view, lastShown, latest, stories) : null;
        return new Page(
                SearchRequests.stories(first), true, shown, Facets.read(question.facets(), first.aggregations()), next);
    }

    private SearchRequest batch(int size, List<FieldValue> after) {
        return SearchRequest.of(request -> {
            requests.frame(request, alias, view.snapshot())
                    .source(source -> source.fetch(false))
                    .docvalueFields(column -> column.field(STORY))
                    .size(size);
            if (after.isEmpty()) {
                return requests.counted(requests.positioned(request));
            }
            return request.searchAfter(after);
        });
    }

    private void take(List<Hit<Void>> hits) throws IOException {
        Set<String> met = new LinkedHashSet<>();
        hits.forEach(hit -> met.add(new StoredValues(hit.fields()).one(STORY)));
        met.remove("");
        if (met.isEmpty()) {
            return;
        }
        Best best = best(met);
        for (Hit<Void> hit : hits) {
            String story = new StoredValues(hit.fields()).one(STORY);
            Hit<ArticleJson> firstOfStory = best.hits().get(story);
            if (firstOfStory == null || !String.valueOf(hit.id()).equals(firstOfStory.id())) {
                continue;
            }
            if (shown.size() == question.size()) {
                isMore = true;
                return;
            }
            show(story, hit, firstOfStory.source(), best.matching().getOrDefault(story, 1L));
        }
    }

    private void show(String story, Hit<Void> hit, @Nullable ArticleJson article, long matching) {
        if (article != null) {
            article.tree().putObject("group").put("story", story).put(MATCHING, matching);
            shown.add(article);
            stories.add(story);
            lastShown = hit.sort();
        }
    }

    private record Best(Map<String, Hit<ArticleJson>> hits, Map<String, Long> matching) {}

    private Best best(Set<String> met) throws IOException {
        SearchResponse<ArticleJson> answer = search.search(
                SearchRequest.of(request -> {
                    requests.placed(request, alias, view.snapshot())
                            .query(of(met))
                            .sort(requests.sort())
                            .collapse(collapse -> collapse.field(STORY))
                            .aggregations(
                                    MATCHING,
                                    matching -> matching.terms(
                                            terms -> terms.field(STORY).size(met.size())))
                            .size(met.size());
                    return request;
                }),
                StoredArticles::read);
        view.renamed(answer.pitId());
        Map<String, Hit<ArticleJson>> hits = new HashMap<>();
        answer.hits().hits().forEach(hit -> hits.put(new StoredValues(hit.fields()).one(STORY), hit));
        Map<String, Long> matching = new HashMap<>();
        for (StringTermsBucket bucket :
                Aggregations.required(answer, MATCHING).sterms().buckets().array()) {
            matching.put(bucket.key().stringValue(), bucket.docCount());
        }
        return new Best(hits, matching);
    }

    private Query of(Set<String> met) {
        Query asked = requests.query();
        String began = question.now().toString();
        return Query.of(query -> query.bool(bool -> bool.must(asked)
                .filter(StoryQueries.anyOf(met))
                .filter(before -> before.range(
                        range -> range.date(date -> date.field(Paths.RECEIVED).lte(began))))));
    }
}
