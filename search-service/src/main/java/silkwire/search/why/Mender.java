package silkwire.search.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.StanceLabel;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryView;
import silkwire.common.query.StanceHolder;
import silkwire.common.query.TextScope;

/**
 * Looks for the smallest change by which a query matches an article. Of a conjunction each failing clause is changed, of
 * alternatives the cheapest; every replacement is tried out on the article before it is offered, and a clause for which
 * there is none is left out. Looking elsewhere or in another form costs 1, another word 2, another value 3, leaving
 * out 5.
 */
final class Mender {
    private static final int ELSEWHERE = 1;
    private static final int ANOTHER_WORD = 2;
    private static final int ANOTHER_VALUE = 3;
    private static final int LEFT_OUT = 5;
    private static final int WIDEST = 3;

    private final ArticleMatching article;
    private final Map<QueryField, List<String>> values;

    Mender(ArticleMatching article, ArticleEnriched event) {
        this.article = article;
        this.values = ArticleValues.keywords(event);
    }

    /** A clause that matches, null where it is left out; what that costs, and how it was changed. */
    private record Mended(int cost, @Nullable QueryNode node, List<String> steps) {}

    private record Candidate(int cost, QueryNode node) {}

    Why.Change change(QueryNode tree) {
        Mended mended = mend(tree);
        QueryNode node = mended.node() == null ? new QueryNode.Everything() : mended.node();
        return new Why.Change(text(node), mended.steps());
    }

    private Mended mend(QueryNode node) {
        if (article.matches(node)) {
            return new Mended(0, node, List.of());
        }
        return switch (node) {
            case QueryNode.And and -> all(and.clauses().stream().map(this::mend).toList());
            case QueryNode.Or or -> oneOf(or);
            default ->
                candidates(node)
                        .filter(candidate -> article.matches(candidate.node()))
                        .min(Comparator.comparingInt(Candidate::cost))
                        .map(candidate -> new Mended(
                                candidate.cost(),
                                candidate.node(),
                                List.of("`" + text(candidate.node()) + "` instead of `" + text(node) + "`")))
                        .orElseGet(() -> new Mended(LEFT_OUT, null, List.of("without `" + text(node) + "`")));
        };
    }

    private static Mended all(List<Mended> clauses) {
        List<QueryNode> kept = clauses.stream()
                .map(Mended::node)
                .filter(Objects::nonNull)
                .flatMap(Mender::conjuncts)
                .toList();
        return new Mended(
                clauses.stream().mapToInt(Mended::cost).sum(),
                kept.size() > 1
                        ? new QueryNode.And(kept)
                        : kept.stream().findFirst().orElse(null),
                clauses.stream().flatMap(clause -> clause.steps().stream()).toList());
    }

    private static Stream<QueryNode> conjuncts(QueryNode node) {
        return node instanceof QueryNode.And and ? and.clauses().stream() : Stream.of(node);
    }

    private Mended oneOf(QueryNode.Or or) {
        List<QueryNode> alternatives = new ArrayList<>(or.clauses());
        Mended best = null;
        int place = 0;
        for (int i = 0; i < alternatives.size(); i++) {
            Mended mended = mend(alternatives.get(i));
            if (mended.node() != null && (best == null || mended.cost() < best.cost())) {
                best = mended;
                place = i;
            }
        }
        if (best == null || best.node() == null) {
            return new Mended(LEFT_OUT, null, List.of("without `" + text(or) + "`"));
        }
        alternatives.set(place, best.node());
        return new Mended(best.cost(), new QueryNode.Or(alternatives), best.steps());
    }

    private Stream<Candidate> candidates(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word ->
                Stream.concat(
                        elsewhere(word.scope(), new QueryNode.Word(TextScope.TEXT, word.text())),
                        like(node, word.scope()));
            case QueryNode.Phrase phrase ->
                Stream.of(
                                elsewhere(phrase.scope(), new QueryNode.Phrase(TextScope.TEXT, phrase.text())),
                                words(phrase),
                                like(node, phrase.scope()))
                        .flatMap(candidates -> candidates);
            case QueryNode.Prefix prefix ->
                Stream.concat(
                        elsewhere(prefix.scope(), new QueryNode.Prefix(TextScope.TEXT, prefix.text())),
                        like(node, prefix.scope()));
            case QueryNode.Near near -> further(near);
            case QueryNode.InLanguage in -> Stream.of(new Candidate(ELSEWHERE, in.clause()));
            case QueryNode.Value value ->
                values.getOrDefault(value.field(), List.of()).stream()
                        .map(held -> new Candidate(ANOTHER_VALUE, new QueryNode.Value(value.field(), held)));
            case QueryNode.ValuePrefix prefix ->
                values.getOrDefault(prefix.field(), List.of()).stream()
                        .map(held -> new Candidate(ANOTHER_VALUE, new QueryNode.Value(prefix.field(), held)));
            case QueryNode.StanceIs stance -> stances(stance);
            default -> Stream.empty();
        };
    }

    private static Stream<Candidate> elsewhere(TextScope asked, QueryNode anywhere) {
        return asked == TextScope.TEXT ? Stream.empty() : Stream.of(new Candidate(ELSEWHERE, anywhere));
    }

    /** The words of a phrase in any form, side by side or apart. */
    private static Stream<Candidate> words(QueryNode.Phrase phrase) {
        List<QueryNode> words = Stream.of(phrase.text().strip().split("\\s+"))
                .<QueryNode>map(word -> new QueryNode.Word(phrase.scope(), word))
                .toList();
        return words.size() == 1
                ? Stream.of(new Candidate(ELSEWHERE, words.getFirst()))
                : Stream.of(new Candidate(ANOTHER_WORD, new QueryNode.And(words)));
    }

    private Stream<Candidate> like(QueryNode node, TextScope scope) {
        return article.nearest(node).stream()
                .map(place -> new Candidate(ANOTHER_WORD, new QueryNode.Word(scope, place.text())));
    }

    private static Stream<Candidate> further(QueryNode.Near near) {
        List<Candidate> candidates = new ArrayList<>();
        int distance = Math.max(near.distance(), 1);
        for (int i = 0; i < WIDEST; i++) {
            distance *= WIDEST;
            candidates.add(new Candidate(
                    ANOTHER_WORD + i, new QueryNode.Near(near.scope(), distance, near.left(), near.right())));
        }
        candidates.add(new Candidate(LEFT_OUT, new QueryNode.And(List.of(anyOf(near.left()), anyOf(near.right())))));
        return candidates.stream();
    }

    private static QueryNode anyOf(List<QueryNode> nodes) {
        return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.Or(nodes);
    }

    private static Stream<Candidate> stances(QueryNode.StanceIs asked) {
        Candidate anyHolder = new Candidate(
                ELSEWHERE, new QueryNode.StanceIs(asked.type(), asked.target(), StanceHolder.ANY, asked.label()));
        return Stream.concat(
                Stream.of(anyHolder),
                Stream.of(StanceLabel.values())
                        .filter(label -> label != StanceLabel.UNKNOWN)
                        .map(label -> new Candidate(
                                ANOTHER_VALUE,
                                new QueryNode.StanceIs(asked.type(), asked.target(), asked.holder(), label))));
    }

    private static String text(QueryNode node) {
        return QueryView.of(node).query();
    }
}
