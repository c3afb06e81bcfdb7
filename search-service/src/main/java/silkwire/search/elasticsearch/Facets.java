package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.FiltersBucket;
import co.elastic.clients.elasticsearch._types.aggregations.MultiBucketBase;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.TermsAggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import silkwire.common.elasticsearch.Paths;
import silkwire.common.elasticsearch.StoryQueries;
import silkwire.common.query.QueryField;
import silkwire.common.query.TopicVocabulary;
import silkwire.search.article.Facet;
import silkwire.search.article.FacetCount;
import silkwire.search.article.Page;
import silkwire.search.article.Question;
import silkwire.search.article.TopicTree;
import silkwire.search.story.StorySize;

/**
 * Counts by facet over the very keywords that filters compare. Counts are exact while no shard has more than {@link
 * #MOST_VALUES} different values; where one has, the request is answered as unavailable rather than with a guess.
 */
final class Facets {
    /** The most different values of a facet. */
    static final int MOST_VALUES = 10_000;

    /** The most values that are answered, those with the highest counts. */
    private static final int MOST_ANSWERED = 1_000;

    /** Stances of any holder, whoever the target is. */
    private static final String ANY_HOLDER = "[^|]*\\|\\*\\|.*";

    private static final String STORIES = "stories";
    private static final int PRECISION = 40_000;
    private static final String COUNTRY_TARGET = "country:";
    private static final String NAMED_TARGET = "named:";

    private Facets() {}

    static Aggregation aggregation(Facet facet, Question question) {
        Aggregation.Builder.ContainerBuilder counts = facet == Facet.STORY_SIZE
                ? sizes(question.narrowing().sizes())
                : new Aggregation.Builder().terms(terms(facet, MOST_ANSWERED));
        return question.byStory() ? counts.aggregations(STORIES, stories()).build() : counts.build();
    }

    /** Articles by the values of a field, the most frequent {@code size} of them, exactly counted. */
    static TermsAggregation terms(Facet facet, int size) {
        return TermsAggregation.of(terms -> {
            terms.field(path(facet)).size(size).shardSize(MOST_VALUES);
            return facet == Facet.STANCE ? terms.include(include -> include.regexp(ANY_HOLDER)) : terms;
        });
    }

    /** A bucket per size, told by the ids of its stories; what is in none of them is a story of one article. */
    private static Aggregation.Builder.ContainerBuilder sizes(Map<StorySize, Set<String>> sizes) {
        Map<String, Query> filters = new LinkedHashMap<>();
        Set<String> larger = new HashSet<>();
        sizes.forEach((size, ids) -> {
            filters.put(size.text(), StoryQueries.anyOf(ids));
            larger.addAll(ids);
        });
        Query rest = StoryQueries.anyOf(larger);
        filters.put(StorySize.ONE.text(), Query.of(query -> query.bool(bool -> bool.mustNot(rest))));
        return new Aggregation.Builder().filters(each -> each.filters(buckets -> buckets.keyed(filters)));
    }

    /** How many stories there are, about: exactly in most cases up to forty thousand. */
    static Aggregation stories() {
        return Aggregation.of(stories -> stories.cardinality(
                count -> count.field(Paths.key(QueryField.STORY)).precisionThreshold(PRECISION)));
    }

    static Map<Facet, List<FacetCount>> read(Set<Facet> facets, Map<String, Aggregate> answers) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            Aggregate answer = answers.get(facet.text());
            List<FacetCount> found = List.of();
            if (answer != null && answer.isSterms()) {
                found = counts(facet, answer.sterms());
            } else if (answer != null && answer.isFilters()) {
                found = sizes(answer.filters());
            }
            counts.put(facet, facet == Facet.TOPIC ? TopicTree.of(found) : found);
        }
        return counts;
    }

    /** The page where nothing was ever indexed. */
    static Page nothing(Question question) {
        return new Page(0, question.byStory(), List.of(), read(question.facets(), Map.of()), null);
    }

    private static List<FacetCount> counts(Facet facet, StringTermsAggregate answer) {
        return exact(facet, answer).stream()
                .map(bucket -> count(facet, bucket))
                .sorted(Comparator.comparingLong(FacetCount::count).reversed())
                .toList();
    }

    /** The buckets, if their counts are exact. */
    static List<StringTermsBucket> exact(Facet facet, StringTermsAggregate answer) {
        Long error = answer.docCountErrorUpperBound();
        if (error != null && error > 0) {
            throw SearchAnswers.unavailable("The facet " + facet.text() + " has more than " + MOST_VALUES
                    + " different values here and cannot be counted exactly; ask for fewer articles");
        }
        return answer.buckets().array();
    }

    private static List<FacetCount> sizes(FiltersAggregate answer) {
        Map<String, FiltersBucket> buckets = answer.buckets().keyed();
        List<FacetCount> counts = new ArrayList<>();
        for (StorySize size : StorySize.values()) {
            FiltersBucket bucket = buckets.get(size.text());
            if (bucket != null && bucket.docCount() > 0) {
                counts.add(count(size.text(), null, bucket));
            }
        }
        return counts;
    }

    private static FacetCount count(Facet facet, StringTermsBucket bucket) {
        String key = bucket.key().stringValue();
        return count(
                shown(facet, key),
                facet == Facet.TOPIC ? TopicVocabulary.labelOf(key).orElse(null) : null,
                bucket);
    }

    private static FacetCount count(String value, @Nullable String label, MultiBucketBase bucket) {
        Aggregate stories = bucket.aggregations().get(STORIES);
        return stories == null
                ? new FacetCount(value, label, bucket.docCount())
                : new FacetCount(value, label, stories.cardinality().value(), "estimate", List.of());
    }

    /** A key as the filter of its facet writes it. */
    static String shown(Facet facet, String key) {
        return facet == Facet.STANCE ? stance(key) : key;
    }

    /** {@code country:KZ|*|critical} as the filter writes it: {@code KZ:critical}. */
    private static String stance(String key) {
        int type = key.startsWith(COUNTRY_TARGET) ? COUNTRY_TARGET.length() : 0;
        type = key.startsWith(NAMED_TARGET) ? NAMED_TARGET.length() : type;
        return key.substring(type).replace("|*|", ":");
    }

    static String path(Facet facet) {
        return switch (facet) {
            case STANCE -> Paths.STANCES;
            case COUNTRY -> Paths.key(QueryField.COUNTRY);
            case FOCUS -> Paths.key(QueryField.FOCUS);
            case REGION -> Paths.key(QueryField.REGION);
            case TOPIC -> Paths.key(QueryField.TOPIC);
            case LANG -> Paths.key(QueryField.LANG);
            case SOURCE -> Paths.key(QueryField.SOURCE);
            case OUTLET -> Paths.key(QueryField.OUTLET);
            case STATUS -> Paths.key(QueryField.STATUS);
            case OUTLET_COUNTRY -> Paths.SOURCE_COUNTRY;
            case STORY_SIZE -> Paths.key(QueryField.STORY);
        };
    }
}
