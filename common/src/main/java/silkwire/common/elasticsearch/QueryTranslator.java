package silkwire.common.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.event.TextField;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryTerms;
import silkwire.common.query.TextScope;
import silkwire.common.query.TimeInterval;

/**
 * Translates a query tree to Elasticsearch's Query DSL. Words are looked for in the properties of every language: an
 * article has only its own ones filled. Only words score; everything else filters.
 */
public final class QueryTranslator {
    private static final float TITLE_BOOST = 2;

    private final QueryTerms terms;
    private final List<LanguageAnalysis> languages;
    private final Function<QueryNode.TimeRange, Query> times;

    /** A translator with {@code now} and date-only bounds taken in {@code zone}. */
    public QueryTranslator(QueryTerms terms, Instant now, ZoneId zone) {
        this(terms, Analyses.all(), range -> times(range, now, zone));
    }

    private QueryTranslator(
            QueryTerms terms, List<LanguageAnalysis> languages, Function<QueryNode.TimeRange, Query> times) {
        this.terms = terms;
        this.languages = languages;
        this.times = times;
    }

    /**
     * A translator for queries of rules, to which {@code now} is an article's receipt: within each of these stretches of
     * receipt it is taken as the end of the stretch, so that the shorter they are, the less a relative time is off.
     */
    public static QueryTranslator byReceipt(QueryTerms terms, List<TimeInterval> stretches, ZoneId zone) {
        return new QueryTranslator(
                terms,
                Analyses.all(),
                range -> range.isRelative() ? byReceipt(range, stretches, zone) : times(range, Instant.EPOCH, zone));
    }

    private QueryTranslator within(String language) {
        return new QueryTranslator(terms, List.of(Analyses.of(language)), times);
    }

    /** The query of this tree. */
    public Query translate(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything everything -> Query.of(query -> query.matchAll(all -> all));
            case QueryNode.And and -> all(and.clauses());
            case QueryNode.Or or -> any(or.clauses());
            case QueryNode.Not not -> Query.of(query -> query.bool(bool -> bool.mustNot(translate(not.clause()))));
            case QueryNode.Word word -> text(word.scope(), Precision.STEMMED, word.text());
            case QueryNode.Phrase phrase -> text(phrase.scope(), Precision.EXACT, phrase.text());
            case QueryNode.Prefix prefix -> prefix(prefix);
            case QueryNode.InLanguage in -> within(in.language()).translate(in.clause());
            case QueryNode.Near near -> new NearTranslator(near, terms).in(languages);
            case QueryNode.Expanded expanded -> forms(expanded);
            case QueryNode.Value value -> term(Paths.key(value.field()), value.value());
            case QueryNode.ValuePrefix prefix -> prefix(Paths.key(prefix.field()), prefix.prefix());
            case QueryNode.StanceIs stance -> term(Paths.STANCES, stance.key());
            case QueryNode.RelationIs relation -> term(Paths.RELATIONS, relation.key());
            case QueryNode.TimeRange range -> times.apply(range);
        };
    }

    private Query all(List<QueryNode> clauses) {
        BoolQuery.Builder bool = new BoolQuery.Builder();
        for (QueryNode clause : clauses) {
            switch (clause) {
                case QueryNode.Not not -> bool.mustNot(translate(not.clause()));
                case QueryNode.Word word -> bool.must(translate(word));
                case QueryNode.Phrase phrase -> bool.must(translate(phrase));
                case QueryNode.Prefix prefix -> bool.must(translate(prefix));
                case QueryNode.InLanguage in -> bool.must(translate(in));
                case QueryNode.Near near -> bool.must(translate(near));
                case QueryNode.Expanded expanded -> bool.must(translate(expanded));
                case QueryNode.And and -> bool.must(translate(and));
                case QueryNode.Or or -> bool.must(translate(or));
                default -> bool.filter(translate(clause));
            }
        }
        return Query.of(query -> query.bool(bool.build()));
    }

    private Query any(List<QueryNode> clauses) {
        WordLists lists = WordLists.of(clauses, terms);
        return Query.of(query -> query.bool(bool -> {
            lists.rest().forEach(clause -> bool.should(translate(clause)));
            lists.queries().forEach(bool::should);
            return bool.minimumShouldMatch("1");
        }));
    }

    /** The forms of each language in its own properties: single terms as one set, the rest as phrases. */
    private Query forms(QueryNode.Expanded expanded) {
        List<Query> clauses = new ArrayList<>();
        for (LanguageAnalysis language : languages) {
            QueryTerms.OfForms forms = terms.of(expanded.expansion(), language);
            List<FieldValue> single =
                    forms.single().stream().map(FieldValue::of).toList();
            for (TextField field : TextField.values()) {
                String path = Paths.text(language.path(field, Precision.STEMMED));
                if (!single.isEmpty()) {
                    clauses.add(Query.of(query -> query.terms(set ->
                            set.field(path).terms(any -> any.value(single)).boost(boost(field)))));
                }
                forms.words().forEach(words -> clauses.add(phrase(path, words, field)));
            }
        }
        return Query.of(query -> query.disMax(best -> best.queries(clauses)));
    }

    private static Query phrase(String path, String words, TextField field) {
        return Query.of(query ->
                query.matchPhrase(match -> match.field(path).query(words).boost(boost(field))));
    }

    private Query text(TextScope scope, Precision precision, String words) {
        return bestOf(scope, (language, field) -> phrase(Paths.text(language.path(field, precision)), words, field));
    }

    /** A prefix is compared with unstemmed words; one that a language reads as several words matches nothing there. */
    private Query prefix(QueryNode.Prefix prefix) {
        return bestOf(prefix.scope(), (language, field) -> {
            List<String> starts = terms.terms(language, Precision.EXACT, prefix.text());
            return starts.size() == 1
                    ? prefix(Paths.text(language.path(field, Precision.EXACT)), starts.getFirst())
                    : Query.of(query -> query.matchNone(none -> none));
        });
    }

    private Query bestOf(TextScope scope, BiFunction<LanguageAnalysis, TextField, Query> clause) {
        List<Query> clauses = new ArrayList<>();
        for (LanguageAnalysis language : languages) {
            for (TextField field : scope.fields()) {
                clauses.add(clause.apply(language, field));
            }
        }
        return Query.of(query -> query.disMax(best -> best.queries(clauses)));
    }

    private static float boost(TextField field) {
        return field == TextField.TITLE ? TITLE_BOOST : 1;
    }

    private static Query term(String path, String value) {
        return Query.of(query -> query.constantScore(constant ->
                constant.filter(filter -> filter.term(term -> term.field(path).value(value)))));
    }

    private static Query prefix(String path, String start) {
        return Query.of(query -> query.prefix(prefix -> prefix.field(path).value(start)));
    }

    private static Query times(QueryNode.TimeRange range, Instant now, ZoneId zone) {
        return within(range.field() == QueryField.RECEIVED ? Paths.RECEIVED : Paths.PUBLISHED, range.at(now, zone));
    }

    private static Query byReceipt(QueryNode.TimeRange range, List<TimeInterval> stretches, ZoneId zone) {
        return Query.of(query -> query.bool(bool -> {
            for (TimeInterval stretch : stretches) {
                Instant now = Objects.requireNonNull(stretch.before(), "a stretch of receipt has an end");
                bool.should(should ->
                        should.bool(both -> both.filter(within(Paths.RECEIVED, stretch), times(range, now, zone))));
            }
            return bool.minimumShouldMatch("1");
        }));
    }

    /** Documents with a time within this interval. */
    public static Query within(String path, TimeInterval interval) {
        return Query.of(query -> query.range(bounds -> bounds.date(date -> {
            date.field(path);
            if (interval.from() != null) {
                date.gte(interval.from().toString());
            }
            if (interval.before() != null) {
                date.lt(interval.before().toString());
            }
            return date;
        })));
    }
}
