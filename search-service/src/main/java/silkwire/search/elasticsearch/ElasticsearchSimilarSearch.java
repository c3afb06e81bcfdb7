package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import silkwire.common.elasticsearch.FoundSources;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Country;
import silkwire.common.event.Story;
import silkwire.common.event.Topic;
import silkwire.common.query.QueryField;
import silkwire.search.similar.SimilarArticles;
import silkwire.search.similar.SimilarSearch;
import tools.jackson.databind.node.ObjectNode;

/**
 * Looks for articles of other stories that share a third of an article's telling words, or, in any language, a country in
 * focus and a topic within three days. Each word and clause is a named query, so that the reason is what really matched.
 */
final class ElasticsearchSimilarSearch implements SimilarSearch {
    private static final String ENOUGH_WORDS = "30%";
    private static final Duration NEAR = Duration.ofDays(3);

    private final ElasticsearchClient client;
    private final String alias;
    private final TellingWords tellingWords;

    ElasticsearchSimilarSearch(ElasticsearchClient client, IndexFamily articles) {
        this.client = client;
        this.alias = articles.alias();
        this.tellingWords = new TellingWords(client, articles);
    }

    @Override
    public List<ObjectNode> ofStory(ArticleEnriched article, int size) {
        Story story = article.story();
        if (story == null) {
            return List.of();
        }
        Query members = Query.of(query -> query.bool(standing()
                .filter(term(Paths.key(QueryField.STORY), story.id()))
                .mustNot(term(Paths.ID, article.id()))
                .build()));
        return SearchAnswers.of(() -> client.search(
                        request -> request.index(alias)
                                .allowPartialSearchResults(false)
                                .query(members)
                                .source(source -> source.filter(filter -> filter.excludes(Paths.INTERNAL)))
                                .sort(sort -> sort.field(
                                        field -> field.field(Paths.PUBLISHED).order(SortOrder.Asc)))
                                .size(size),
                        ObjectNode.class))
                .map(FoundSources::of)
                .orElse(List.of());
    }

    @Override
    public List<SimilarArticles.Similar> byContent(ArticleEnriched article, int size) {
        List<TellingWords.Word> words = tellingWords.of(article);
        Query like = Query.of(query -> query.bool(like(article, words)));
        return SearchAnswers.of(() -> client.search(
                        request -> request.index(alias)
                                .allowPartialSearchResults(false)
                                .query(like)
                                .source(source -> source.filter(filter -> filter.excludes(Paths.INTERNAL)))
                                .size(size),
                        ObjectNode.class))
                .map(answer -> answer.hits().hits().stream()
                        .filter(hit -> hit.source() != null)
                        .map(hit -> similar(hit, words))
                        .toList())
                .orElse(List.of());
    }

    private static BoolQuery like(ArticleEnriched article, List<TellingWords.Word> words) {
        BoolQuery.Builder like = standing().mustNot(term(Paths.ID, article.id()));
        Story story = article.story();
        if (story != null) {
            like.mustNot(term(Paths.key(QueryField.STORY), story.id()));
        }
        if (!words.isEmpty()) {
            like.should(should -> should.bool(bool -> {
                words.forEach(word -> bool.should(word.query()));
                return bool.minimumShouldMatch(ENOUGH_WORDS);
            }));
        }
        List<Query> countries = named(
                QueryField.FOCUS,
                article.countries().stream().filter(Country::focus).map(Country::code));
        List<Query> topics = named(QueryField.TOPIC, article.topics().stream().map(Topic::code));
        if (!countries.isEmpty() && !topics.isEmpty()) {
            like.should(should -> should.bool(bool -> bool.must(anyOf(countries))
                    .must(anyOf(topics))
                    .filter(time -> time.range(range -> range.date(date -> date.field(Paths.PUBLISHED)
                            .gte(article.publishedAt().minus(NEAR).toString())
                            .lte(article.publishedAt().plus(NEAR).toString()))))));
        }
        return like.minimumShouldMatch("1").build();
    }

    private static SimilarArticles.Similar similar(Hit<ObjectNode> hit, List<TellingWords.Word> words) {
        Map<String, Double> matched = hit.matchedQueries();
        return new SimilarArticles.Similar(
                Objects.requireNonNull(hit.source()),
                SimilarArticles.Reason.ofContent(
                        words.stream()
                                .filter(word -> matched.containsKey(word.name()))
                                .map(TellingWords.Word::text)
                                .distinct()
                                .toList(),
                        matched.keySet().stream()
                                .filter(name -> name.contains(":") && !name.startsWith(TellingWords.NAME))
                                .sorted()
                                .toList(),
                        hit.score() == null ? 0 : hit.score()));
    }

    private static BoolQuery.Builder standing() {
        return new BoolQuery.Builder().filter(term(Paths.key(QueryField.STATUS), "current"));
    }

    private static Query term(String path, String value) {
        return Query.of(query -> query.term(term -> term.field(path).value(value)));
    }

    private static List<Query> named(QueryField field, Stream<String> values) {
        return values.distinct()
                .map(value -> Query.of(query -> query.term(
                        term -> term.field(Paths.key(field)).value(value).queryName(field.text() + ":" + value))))
                .toList();
    }

    private static Query anyOf(List<Query> queries) {
        return Query.of(query -> query.bool(bool -> bool.should(queries).minimumShouldMatch("1")));
    }
}
