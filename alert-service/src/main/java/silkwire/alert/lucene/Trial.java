package silkwire.alert.lucene;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.MatchedPlace;
import silkwire.common.analysis.LanguageAnalysis;
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

    private final Clauses clauses;
    private final ArticleEnriched article;
    private final ArticleTerms terms = new ArticleTerms();
    private final Scratch scratch;
    private final List<LanguageAnalysis> languages;
    private @Nullable IndexedArticle indexed;
    private @Nullable Map<QueryField, Instant> times;

    Trial(Clauses clauses, ArticleEnriched article, Scratch scratch) {
        this.clauses = clauses;
        this.article = article;
        this.scratch = scratch;
        this.languages = ArticleValues.textLanguages(article);
    }

    ArticleEnriched article() {
        return article;
    }

    /** The languages by which its text is read. */
    List<LanguageAnalysis> languages() {
        return languages;
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

    /** A clause holds, or may hold. */
    void signal(int clause, boolean isCertain) {
        if (scratch.answer(clause) != HOLDS) {
            scratch.answer(clause, isCertain ? HOLDS : POSSIBLE);
        }
    }

    /** Whether a clause that is signalled holds. */
    boolean answerSignalled(int clause) {
        byte known = scratch.answer(clause);
        return known == HOLDS || (known == POSSIBLE && compute(clause));
    }

    /** Whether a clause that nothing signals holds. */
    boolean answerComputed(int clause) {
        byte known = scratch.answer(clause);
        return known == HOLDS || (known == UNKNOWN && compute(clause));
    }

    private boolean compute(int clause) {
        boolean holds = clauses.get(clause).compute(this);
        scratch.answer(clause, holds ? HOLDS : FAILS);
        return holds;
    }

    /** Where a clause stands; nowhere where it does not hold. */
    List<MatchedPlace> places(int clause) {
        List<MatchedPlace> known = scratch.places(clause);
        if (known == null) {
            if (!holds(clause)) {
                return List.of();
            }
            known = clauses.get(clause).places(this);
            scratch.places(clause, known);
        }
        return known;
    }

    private boolean holds(int clause) {
        byte known = scratch.answer(clause);
        if (known == UNKNOWN || known == POSSIBLE) {
            return clauses.get(clause).isSignalled() ? answerSignalled(clause) : answerComputed(clause);
        }
        return known == HOLDS;
    }
}
