package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.SignificantStringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.elasticsearch.BoundedSearch;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.event.TextField;
import silkwire.common.query.QueryField;
import silkwire.search.trend.TrendQuestion;
import silkwire.search.trend.TrendSearch.Value;
import tools.jackson.databind.node.ObjectNode;

/**
 * Words that are unusual now, per language, unstemmed. Candidates come from the texts of a sample, in which stretches that
 * repeat one another count once (or every sentence of an agency would be a trend); the candidates are then counted exactly on
 * both sides.
 */
final class TrendWords {
    private static final String SAMPLE = "sample";
    private static final String WORDS = "words";
    private static final String NOW = "now";
    private static final int SAMPLE_SIZE = 1_000;
    private static final int CANDIDATES = 40;
    private static final long LEAST_ARTICLES = 3;

    private final BoundedSearch search;
    private final String alias;
    private final Query all;
    private final TrendQuestion asked;

    TrendWords(BoundedSearch search, String alias, Query all, TrendQuestion asked) {
        this.search = search;
        this.alias = alias;
        this.all = all;
        this.asked = asked;
    }

    private record Word(LanguageAnalysis language, String text) {
        String key() {
            return language.language() + " " + text;
        }
    }

    List<Value> count(Map<String, Long> languagesNow, Map<String, Long> languagesBefore) throws IOException {
        List<LanguageAnalysis> languages = Analyses.all().stream()
                .filter(language -> languagesNow.getOrDefault(language.language(), 0L) >= LEAST_ARTICLES)
                .toList();
        Map<String, Word> candidates = languages.isEmpty() ? Map.of() : candidates(languages);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<String, FiltersBucket> buckets = counted(candidates);
        List<Value> values = new ArrayList<>();
        candidates.forEach((key, word) -> {
            FiltersBucket bucket = buckets.get(key);
            Aggregate now = bucket == null ? null : bucket.aggregations().get(NOW);
            if (bucket != null && now != null) {
                String language = word.language().language();
                long count = now.filter().docCount();
                values.add(new Value(
                        TrendQuestion.Kind.WORD,
                        word.text(),
                        language,
                        count,
                        bucket.docCount() - count,
                        languagesNow.getOrDefault(language, 0L),
                        languagesBefore.getOrDefault(language, 0L)));
            }
        });
        return values;
    }

    private Map<String, Word> candidates(List<LanguageAnalysis> languages) throws IOException {
        SearchResponse<ObjectNode> answer = search.search(
                SearchRequest.of(request -> {
                    request.index(alias)
                            .allowPartialSearchResults(false)
                            .query(both(ElasticsearchTrendSearch.published(asked.middle(), asked.end())))
                            .size(0);
                    for (LanguageAnalysis language : languages) {
                        request.aggregations(
                                language.language(),
                                of -> of.filter(in(language)).aggregations(SAMPLE, sample(language)));
                    }
                    return request;
                }),
                ObjectNode.class);
        Map<String, Word> words = new LinkedHashMap<>();
        for (LanguageAnalysis language : languages) {
            for (SignificantStringTermsBucket bucket : found(Aggregations.required(answer, language.language()))) {
                if (bucket.key().codePoints().anyMatch(Character::isLetter)) {
                    Word word = new Word(language, bucket.key());
                    words.put(word.key(), word);
                }
            }
        }
        return words;
    }

    private Aggregation sample(LanguageAnalysis language) {
        Query before = Query.of(query -> query.bool(bool -> bool.filter(all)
                .filter(in(language))
                .filter(ElasticsearchTrendSearch.published(asked.begin(), asked.middle()))));
        Aggregation words = Aggregation.of(significant ->
                significant.significantText(text -> text.field(path(language, TextField.BODY))
                        .sourceFields("title", "body")
                        .filterDuplicateText(true)
                        .backgroundFilter(before)
                        .chiSquare(chi -> chi.backgroundIsSuperset(false).includeNegatives(false))
                        .minDocCount(LEAST_ARTICLES)
                        .size(CANDIDATES)));
        return Aggregation.of(
                sample -> sample.sampler(size -> size.shardSize(SAMPLE_SIZE)).aggregations(WORDS, words));
    }

    private static List<SignificantStringTermsBucket> found(Aggregate language) {
        Aggregate sample = language.filter().aggregations().get(SAMPLE);
        Aggregate words =
                sample == null ? null : sample.sampler().aggregations().get(WORDS);
        return words == null || !words.isSigsterms()
                ? List.of()
                : words.sigsterms().buckets().array();
    }

    private Map<String, FiltersBucket> counted(Map<String, Word> candidates) throws IOException {
        Map<String, Query> filters = new LinkedHashMap<>();
        candidates.forEach((key, word) -> filters.put(key, has(word)));
        SearchResponse<ObjectNode> answer = search.search(
                SearchRequest.of(request -> request.index(alias)
                        .allowPartialSearchResults(false)
                        .query(both(ElasticsearchTrendSearch.published(asked.begin(), asked.end())))
                        .size(0)
                        .aggregations(
                                WORDS,
                                words -> words.filters(each -> each.filters(buckets -> buckets.keyed(filters)))
                                        .aggregations(
                                                NOW,
                                                now -> now.filter(ElasticsearchTrendSearch.published(
                                                        asked.middle(), asked.end()))))),
                ObjectNode.class);
        Aggregate words = answer.aggregations().get(WORDS);
        return words == null ? Map.of() : words.filters().buckets().keyed();
    }

    private Query both(Query time) {
        return Query.of(query -> query.bool(bool -> bool.filter(all).filter(time)));
    }

    private static Query has(Word word) {
        return Query.of(query -> query.bool(bool -> bool.filter(in(word.language()))
                .minimumShouldMatch("1")
                .should(title -> title.term(term ->
                        term.field(path(word.language(), TextField.TITLE)).value(word.text())))
                .should(body -> body.term(term ->
                        term.field(path(word.language(), TextField.BODY)).value(word.text())))));
    }

    private static Query in(LanguageAnalysis language) {
        return Query.of(query ->
                query.term(term -> term.field(Paths.key(QueryField.LANG)).value(language.language())));
    }

    private static String path(LanguageAnalysis language, TextField field) {
        return Paths.text(language.path(field, Precision.EXACT));
    }
}
