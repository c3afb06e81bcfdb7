package silkwire.common.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.analysis.Analyses;
import silkwire.common.analysis.LanguageAnalysis;
import silkwire.common.analysis.Precision;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;

/** What finds what: the golden list of query, text and language. */
final class MatchingTest {
    private static final int LEAST_PAIRS = 300;

    @ParameterizedTest
    @MethodSource("pairs")
    void aQueryFindsATextOrNot(GoldenMatches.Pair pair) {
        // given
        LanguageAnalysis language = Analyses.of(pair.language());
        QueryNode tree =
                withoutStatus(new QueryParser().parse(pair.query()).orThrow().tree());
        IndexedArticle article = IndexedArticle.ofText("", pair.text(), List.of(language));
        // when
        boolean found = article.matches(tree, Instant.EPOCH, ZoneId.of("UTC"));
        // then
        assertThat(found)
                .as("%s in %s", terms(language, pair.query()), terms(language, pair.text()))
                .isEqualTo(pair.finds());
    }

    @Test
    void theListIsLongAndCoversEveryLanguage() {
        assertThat(pairs()).hasSizeGreaterThan(LEAST_PAIRS);
        assertThat(pairs())
                .extracting(GoldenMatches.Pair::language)
                .contains("ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr");
    }

    private static List<String> terms(LanguageAnalysis language, String text) {
        return LanguageAnalyzers.terms(language, Precision.STEMMED, text);
    }

    private static QueryNode withoutStatus(QueryNode tree) {
        if (!(tree instanceof QueryNode.And and)) {
            return tree;
        }
        List<QueryNode> rest = and.clauses().stream()
                .filter(clause -> !(clause instanceof QueryNode.Value value && value.field() == QueryField.STATUS))
                .toList();
        return rest.size() == 1 ? rest.getFirst() : new QueryNode.And(rest);
    }

    static List<GoldenMatches.Pair> pairs() {
        return GoldenMatches.all();
    }
}
