package silkwire.alert.lucene;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.lucene.IndexedArticle;
import silkwire.common.query.ArticleValues;
import silkwire.common.query.QueryField;

/** One article before the rules: what was found out about it so far, each clause once however many rules ask. */
final class Trial {
    private static final byte UNKNOWN = 0;
    private static final byte POSSIBLE = 1;
    private static final byte HOLDS = 2;
    private static final byte FAILS = 3;

    private final ArticleEnriched article;
    private final ArticleTerms terms = new ArticleTerms();
    private final Scratch scratch;
    private final Map<Clause, List<MatchedPlace>> places = new HashMap<>();
    private @Nullable IndexedArticle indexed;
    private @Nullable Map<QueryField, Instant> times;

    Trial(ArticleEnriched article, Scratch scratch) {
        this.article = article;
        this.scratch = scratch;
    }

    ArticleEnriched article() {
        return article;
    }

    ArticleTerms terms() {
        return terms;
    }

    /** The article as an index, for the few questions that need one. */
    IndexedArticle indexed() {
        IndexedArticle made = indexed;
        if (made == null) {
            made = IndexedArticle.of(article);
            indexed = made;
        }
        return made;
    }

    Instant time(QueryField field) {
        Map<QueryField, Instant> known = times;
        if (known == null) {
            known = ArticleValues.times(article);
            times = known;
        }
        Instant time = known.get(field);
        if (time == null) {
            throw new IllegalStateException("No time: " + field);
        }
        return time;
    }

    /** A clause holds, or may hold; the rules that wait at it are tried. */
    void signal(Clause clause, boolean isCertain) {
        byte before = scratch.answer(clause.number());
        if (before == UNKNOWN) {
            clause.tryWaiting(this);
        }
        if (before != HOLDS) {
            scratch.answer(clause.number(), isCertain ? HOLDS : POSSIBLE);
        }
    }

    void candidate(IndexedRule rule) {
        scratch.candidate(rule);
    }

    /** Whether a clause holds. */
    boolean answer(Clause clause) {
        byte known = scratch.answer(clause.number());
        if (known == HOLDS || known == FAILS || (known == UNKNOWN && clause.isSignalled())) {
            return known == HOLDS;
        }
        boolean holds = clause.compute(this);
        scratch.answer(clause.number(), holds ? HOLDS : FAILS);
        return holds;
    }

    /** Where a clause stands; nowhere where it does not hold. */
    List<MatchedPlace> places(Clause clause) {
        return answer(clause) ? places.computeIfAbsent(clause, each -> each.places(this)) : List.of();
    }
}
