package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsAggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.common.query.QueryField;
import silkwire.common.query.TopicVocabulary;
import silkwire.search.article.Facet;
import silkwire.search.article.FacetCount;
import silkwire.search.article.Page;

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

    private static final String COUNTRY_TARGET = "country:";
    private static final String NAMED_TARGET = "named:";

    private Facets() {}

    static Aggregation aggregation(Facet facet) {
        return Aggregation.of(aggregation -> aggregation.terms(terms -> {
            terms.field(path(facet)).size(MOST_ANSWERED).shardSize(MOST_VALUES);
            return facet == Facet.STANCE ? terms.include(include -> include.regexp(ANY_HOLDER)) : terms;
        }));
    }

    static Map<Facet, List<FacetCount>> read(Set<Facet> facets, Map<String, Aggregate> answers) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            Aggregate answer = answers.get(facet.text());
            counts.put(facet, answer != null && answer.isSterms() ? counts(facet, answer.sterms()) : List.of());
        }
        return counts;
    }

    /** The page where nothing was ever indexed. */
    static Page nothing(Set<Facet> facets) {
        return new Page(0, List.of(), read(facets, Map.of()), null);
    }

    private static List<FacetCount> counts(Facet facet, StringTermsAggregate answer) {
        Long error = answer.docCountErrorUpperBound();
        if (error != null && error > 0) {
            throw SearchAnswers.unavailable("The facet " + facet.text() + " has more than " + MOST_VALUES
                    + " different values here and cannot be counted exactly; ask for fewer articles");
        }
        return answer.buckets().array().stream()
                .map(bucket -> count(facet, bucket))
                .toList();
    }

    private static FacetCount count(Facet facet, StringTermsBucket bucket) {
        String key = bucket.key().stringValue();
        return switch (facet) {
            case TOPIC -> new FacetCount(key, TopicVocabulary.labelOf(key).orElse(null), bucket.docCount());
            case STANCE -> new FacetCount(stance(key), null, bucket.docCount());
            default -> new FacetCount(key, null, bucket.docCount());
        };
    }

    /** {@code country:KZ|*|critical} as the filter writes it: {@code KZ:critical}. */
    private static String stance(String key) {
        int type = key.startsWith(COUNTRY_TARGET) ? COUNTRY_TARGET.length() : 0;
        type = key.startsWith(NAMED_TARGET) ? NAMED_TARGET.length() : type;
        return key.substring(type).replace("|*|", ":");
    }

    private static String path(Facet facet) {
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
        };
    }
}
