package silkwire.common.query;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Country;
import silkwire.common.event.LanguageShare;
import silkwire.common.event.Story;
import silkwire.common.event.Topic;

/**
 * What an article holds in each query field, in the form queries compare: whatever indexes an article for queries stores
 * exactly these values.
 */
public final class ArticleValues {
    private ArticleValues() {}

    /** The values of every code, keyword, stance and relation field; a field without a value is absent. */
    public static Map<QueryField, List<String>> keywords(ArticleEnriched article) {
        Map<QueryField, List<String>> values = new EnumMap<>(QueryField.class);
        put(values, QueryField.LANG, Stream.of(article.language().code()));
        put(values, QueryField.COUNTRY, article.countries().stream().map(Country::code));
        put(
                values,
                QueryField.FOCUS,
                article.countries().stream().filter(Country::focus).map(Country::code));
        put(values, QueryField.REGION, article.regions().stream());
        put(values, QueryField.TOPIC, article.topics().stream().map(Topic::code));
        put(values, QueryField.STANCE, flat(article.stances().stream().map(QueryNode.StanceIs::keysOf)));
        put(values, QueryField.RELATION, flat(article.relations().stream().map(QueryNode.RelationIs::keysOf)));
        put(values, QueryField.SOURCE, Stream.of(article.source().id()));
        put(values, QueryField.OUTLET, Stream.of(article.outlet()));
        put(values, QueryField.TAG, article.tags().stream());
        put(values, QueryField.BYLINE, article.byline().stream());
        put(values, QueryField.URL, optional(article.url()));
        put(values, QueryField.ID, Stream.of(article.id()));
        put(values, QueryField.ITEM, optional(article.sourceItemId()));
        put(values, QueryField.STORY, Stream.ofNullable(article.story()).map(Story::id));
        put(values, QueryField.STATUS, Stream.of(Names.of(article.status())));
        return values;
    }

    /** The times of every time field. */
    public static Map<QueryField, Instant> times(ArticleEnriched article) {
        return Map.of(QueryField.PUBLISHED, article.publishedAt(), QueryField.RECEIVED, article.receivedAt());
    }

    /** The analyses its text is indexed with: that of its language, and those it is partly written in. */
    public static List<LanguageAnalysis> textLanguages(ArticleEnriched article) {
        return Stream.concat(
                        Stream.of(article.language().code()),
                        article.languages().stream().map(LanguageShare::code))
                .map(Analyses::of)
                .distinct()
                .toList();
    }

    private static Stream<String> flat(Stream<List<String>> lists) {
        return lists.flatMap(Collection::stream);
    }

    private static Stream<String> optional(@Nullable String value) {
        return Stream.ofNullable(value);
    }

    private static void put(Map<QueryField, List<String>> values, QueryField field, Stream<String> found) {
        LinkedHashSet<String> stored = new LinkedHashSet<>();
        found.map(field::storedForm).forEach(stored::add);
        if (!stored.isEmpty()) {
            values.put(field, List.copyOf(stored));
        }
    }
}
