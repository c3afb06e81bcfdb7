package silkwire.alert.reconcile;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.lucene.IndexedArticles;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryOutcome;
import silkwire.common.query.QueryParser;

/** Runs every rule on articles as a plain query: those in force, and what changed rules asked for when an article was received. */
final class PlainRules {
    private final RuleBook book;
    private final QueryParser parser;
    private final List<Rule> standing;
    private final Set<String> unreadable = new HashSet<>();

    /** The rules that are in force now. */
    PlainRules(RuleBook book, QueryParser parser) {
        this.book = book;
        this.parser = parser;
        this.standing = book.all().stream().filter(Rule::enabled).toList();
    }

    /** Takes what matched. */
    interface Taker {
        /** The rule, in the revision that stood when the article was received, matches it. */
        void matched(Rule asked, boolean isEarlier, ArticleEnriched article);
    }

    List<Rule> standing() {
        return standing;
    }

    int unreadable() {
        return unreadable.size();
    }

    /** What the rule asks for; empty where that can no longer be read. */
    Optional<QueryNode> query(Rule rule) {
        if (parser.parse(rule.query()) instanceof QueryOutcome.Understood understood) {
            return Optional.of(understood.query().tree());
        }
        unreadable.add(rule.id());
        return Optional.empty();
    }

    /** Puts the articles at these places before all rules. */
    void run(IndexedArticles indexed, List<ArticleEnriched> articles, BitSet wanted, Taker taker) {
        for (Rule rule : standing) {
            run(rule, false, indexed, articles, wanted, taker);
        }
        for (Rule rule : changedSince(articles)) {
            run(rule, true, indexed, articles, wanted, taker);
        }
    }

    private Collection<Rule> changedSince(List<ArticleEnriched> articles) {
        Instant earliest = articles.stream()
                .map(ArticleEnriched::receivedAt)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
        return book.changedSince(earliest);
    }

    private void run(
            Rule rule,
            boolean isEarlier,
            IndexedArticles indexed,
            List<ArticleEnriched> articles,
            BitSet wanted,
            Taker taker) {
        Optional<QueryNode> query = query(rule);
        if (query.isEmpty()) {
            return;
        }
        BitSet found = indexed.matching(query.get(), rule.tz());
        found.and(wanted);
        for (int place = found.nextSetBit(0); place >= 0; place = found.nextSetBit(place + 1)) {
            ArticleEnriched article = articles.get(place);
            boolean mayTell = rule.backfill() || !article.backfill();
            if (mayTell && stood(rule, isEarlier, article.receivedAt())) {
                taker.matched(rule, isEarlier, article);
            }
        }
    }

    private boolean stood(Rule rule, boolean isEarlier, Instant received) {
        return isEarlier
                ? book.changedSince(received).stream()
                        .anyMatch(other -> other.id().equals(rule.id()) && other.revision() == rule.revision())
                : book.stoodAt(rule.id(), received);
    }
}
