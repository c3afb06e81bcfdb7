package silkwire.search.article;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.FieldKind;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;
import silkwire.common.query.TimeInterval;

/** Makes clauses of filters: the values of one filter are alternatives, the filters must all match. */
final class FilterReader {
    /** Filters whose name is a field of the query language. */
    static final List<QueryField> FIELDS = List.of(
            QueryField.LANG,
            QueryField.COUNTRY,
            QueryField.FOCUS,
            QueryField.REGION,
            QueryField.TOPIC,
            QueryField.SOURCE,
            QueryField.OUTLET);

    private static final Pattern SYNTAX = Pattern.compile("[\"«»“”„\\\\()\\[\\]{}*=]|\\s+(AND|OR|NOT|TO)\\s+");
    private static final String MOMENT = "a date such as 2026-11-01, a time with offset, now or now-1d";

    private final QueryParser parser;

    FilterReader(QueryParser parser) {
        this.parser = parser;
    }

    List<QueryNode> read(Parameters parameters, Instant now, ZoneId zone) {
        List<QueryNode> filters = new ArrayList<>();
        for (QueryField field : FIELDS) {
            add(
                    filters,
                    parameters.all(field.text()).stream()
                            .map(value -> value(field, value))
                            .toList());
        }
        add(filters, parameters.all("stance").stream().map(this::stance).toList());
        addTimes(filters, parameters, now, zone);
        return filters;
    }

    private static void add(List<QueryNode> filters, List<QueryNode> alternatives) {
        if (alternatives.size() == 1) {
            filters.add(alternatives.getFirst());
        } else if (!alternatives.isEmpty()) {
            filters.add(new QueryNode.Or(alternatives));
        }
    }

    private QueryNode value(QueryField field, String value) {
        if (field.kind() == FieldKind.KEYWORD) {
            return new QueryNode.Value(field, field.storedForm(value));
        }
        return clause(field.text(), value, field.text() + ":\"" + plain(field.text(), value, field.expects()) + "\"");
    }

    /** The code of the country that a parameter calls. */
    String country(String parameter, String value) {
        String plain = plain(parameter, value, QueryField.COUNTRY.expects());
        QueryNode clause = clause(parameter, value, QueryField.COUNTRY.text() + ":\"" + plain + "\"");
        if (clause instanceof QueryNode.Value country) {
            return country.value();
        }
        throw Parameters.problem(parameter, value, "'" + value + "' is no country", QueryField.COUNTRY.expects());
    }

    private QueryNode stance(String value) {
        String allowed = "a target, a colon and supportive, critical, neutral or unclear, such as KZ:critical";
        int colon = value.lastIndexOf(':');
        if (colon < 1 || colon == value.length() - 1) {
            throw Parameters.problem("stance", value, "'" + value + "' is no stance", allowed);
        }
        String target = plain("stance", value.substring(0, colon), allowed);
        String label = plain("stance", value.substring(colon + 1), allowed);
        boolean isCountry = target.length() == 2;
        return clause("stance", value, "stance:" + (isCountry ? target : "\"" + target + "\"") + "=" + label);
    }

    private void addTimes(List<QueryNode> filters, Parameters parameters, Instant now, ZoneId zone) {
        QueryNode.TimeRange from = moment(parameters, "from", ">=");
        QueryNode.TimeRange to = moment(parameters, "to", "<=");
        if (from != null) {
            filters.add(from);
        }
        if (to != null) {
            filters.add(to);
        }
        if (from != null && to != null) {
            TimeInterval after = from.at(now, zone);
            TimeInterval before = to.at(now, zone);
            if (after.from() != null && before.before() != null && !after.from().isBefore(before.before())) {
                throw Parameters.problem(
                        "to",
                        String.valueOf(parameters.one("to")),
                        "The time ends before it begins",
                        "later than from");
            }
        }
    }

    private QueryNode.@Nullable TimeRange moment(Parameters parameters, String name, String comparison) {
        String value = parameters.one(name);
        if (value == null) {
            return null;
        }
        if (value.strip().chars().anyMatch(Character::isWhitespace)) {
            throw Parameters.problem(name, value, "'" + value + "' is no time", MOMENT);
        }
        QueryNode clause = clause(name, value, "published:" + comparison + plain(name, value.strip(), MOMENT));
        if (clause instanceof QueryNode.TimeRange range) {
            return range;
        }
        throw Parameters.problem(name, value, "'" + value + "' is no time", MOMENT);
    }

    /** The clause without the status that the parser adds to a whole query. */
    private QueryNode clause(String parameter, String value, String text) {
        QueryOutcome outcome = parser.parse(text);
        return switch (outcome) {
            case QueryOutcome.Understood understood -> {
                QueryNode tree = understood.query().tree();
                yield tree instanceof QueryNode.And and ? and.clauses().getFirst() : tree;
            }
            case QueryOutcome.Refused refused -> {
                String hint = refused.suggestion() == null ? "" : "; did you mean " + refused.suggestion() + "?";
                throw new ProblemException(Problem.of(
                                "invalid-parameter",
                                400,
                                "A parameter has a value that is not allowed",
                                "'" + value + "' is not known" + hint)
                        .at(parameter, value, refused.expected()));
            }
        };
    }

    private static String plain(String parameter, String value, String allowed) {
        if (value.isBlank() || SYNTAX.matcher(value).find()) {
            throw Parameters.problem(parameter, value, "'" + value + "' is not known", allowed);
        }
        return value.strip();
    }
}
