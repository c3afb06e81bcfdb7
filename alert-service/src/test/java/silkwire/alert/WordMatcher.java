package silkwire.alert;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import silkwire.alert.match.MatchedPlace;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.match.RuleMatcher;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.TextField;

/** A rule's query is a word, and an article matches where its body has it. */
public final class WordMatcher implements RuleMatcher {
    private final RuleBook book;

    /** Puts articles before the rules in {@code book}. */
    public WordMatcher(RuleBook book) {
        this.book = book;
    }

    @Override
    public List<RuleMatch> match(ArticleEnriched article) {
        return book.all().stream()
                .filter(Rule::enabled)
                .sorted(Comparator.comparing(Rule::id))
                .flatMap(rule -> match(rule, article).stream())
                .toList();
    }

    @Override
    public Optional<RuleMatch> match(Rule rule, ArticleEnriched article) {
        int start = article.body().indexOf(rule.query());
        return start < 0
                ? Optional.empty()
                : Optional.of(new RuleMatch(
                        rule.id(),
                        rule.revision(),
                        List.of(new MatchedPlace(
                                rule.query(),
                                TextField.BODY,
                                start,
                                start + rule.query().length(),
                                rule.query())),
                        0));
    }
}
