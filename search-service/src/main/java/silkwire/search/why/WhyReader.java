package silkwire.search.why;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryView;
import silkwire.search.article.Parameters;
import silkwire.search.article.Question;
import silkwire.search.article.QuestionReader;

/** Explains a question for one article, filters and query together. */
public final class WhyReader {
    private final QuestionReader questions;
    private final Matching matching;

    /** Makes an article such as queries see it. */
    public interface Matching {
        /** This article, with {@code now} and date-only bounds taken in {@code zone}. */
        ArticleMatching of(ArticleEnriched article, Instant now, ZoneId zone);
    }

    /** Matches with {@code matching}. */
    public WhyReader(QuestionReader questions, Matching matching) {
        this.questions = questions;
        this.matching = matching;
    }

    /** Why these parameters, but for those of pages, find the article or not. */
    public Why read(Map<String, List<String>> parameters, ArticleEnriched article) {
        Parameters.requireKnown(parameters, QuestionReader.WHICH_ARTICLES);
        Question question = questions.read(parameters).question();
        QueryNode tree = whole(question);
        ArticleMatching matched = matching.of(article, question.now(), question.zone());
        boolean matches = matched.matches(tree);
        return new Why(
                article.id(),
                QueryView.of(tree).query(),
                matches,
                clause(tree, matched, ArticleValues.keywords(article), article),
                matches ? null : new Mender(matched, article).change(tree));
    }

    private static QueryNode whole(Question question) {
        List<QueryNode> clauses = new ArrayList<>(question.filters());
        if (question.query().tree() instanceof QueryNode.And and) {
            clauses.addAll(and.clauses());
        } else {
            clauses.add(question.query().tree());
        }
        return clauses.size() == 1 ? clauses.getFirst() : new QueryNode.And(clauses);
    }

    private static Why.Clause clause(
            QueryNode node, ArticleMatching article, Map<QueryField, List<String>> values, ArticleEnriched event) {
        QueryView view = QueryView.of(node);
        boolean matches = article.matches(node);
        List<Why.Place> found = article.found(node);
        return new Why.Clause(
                view.query(),
                view.kind(),
                matches,
                article.readings(node),
                found,
                matches ? List.of() : article.nearest(node),
                values(node, values, event),
                parts(node).stream()
                        .map(part -> clause(part, article, values, event))
                        .toList());
    }

    private static List<QueryNode> parts(QueryNode node) {
        return switch (node) {
            case QueryNode.And and -> and.clauses();
            case QueryNode.Or or -> or.clauses();
            case QueryNode.Not not -> List.of(not.clause());
            default -> List.of();
        };
    }

    private static List<String> values(QueryNode node, Map<QueryField, List<String>> values, ArticleEnriched article) {
        return switch (node) {
            case QueryNode.Value value -> values.getOrDefault(value.field(), List.of());
            case QueryNode.ValuePrefix prefix -> values.getOrDefault(prefix.field(), List.of());
            case QueryNode.StanceIs stance -> values.getOrDefault(QueryField.STANCE, List.of());
            case QueryNode.RelationIs relation -> values.getOrDefault(QueryField.RELATION, List.of());
            case QueryNode.TimeRange range ->
                List.of((range.field() == QueryField.RECEIVED ? article.receivedAt() : article.publishedAt())
                        .toString());
            default -> List.of();
        };
    }
}
