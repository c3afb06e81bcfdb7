package silkwire.common.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import silkwire.common.analysis.Analyses;
import silkwire.common.query.QueryField;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;

/** What finds what: the golden list of query, text and language. */
final class MatchingTest {
    private static final int LEAST_PAIRS = 130;

    @ParameterizedTest(name = "{0}: {1} {2} in {3}")
    @MethodSource("pairs")
    void aQueryFindsATextOrNot(String language, String finds, String query, String text) {
        // given
        QueryNode tree = withoutStatus(new QueryParser().parse(query).orThrow().tree());
        IndexedArticle article = IndexedArticle.ofText("", text, List.of(Analyses.of(language)));
        // when
        boolean found = article.matches(tree, Instant.EPOCH, ZoneId.of("UTC"));
        // then
        assertThat(found)
                .as(
                        "%s in %s",
                        LanguageAnalyzers.terms(
                                Analyses.of(language), silkwire.common.analysis.Precision.STEMMED, query),
                        LanguageAnalyzers.terms(
                                Analyses.of(language), silkwire.common.analysis.Precision.STEMMED, text))
                .isEqualTo(finds.equals("yes"));
    }

    @Test
    void theListIsLongAndCoversEveryLanguage() throws IOException {
        List<Arguments> pairs = pairs().toList();
        assertThat(pairs).hasSizeGreaterThan(LEAST_PAIRS);
        assertThat(pairs.stream().map(pair -> pair.get()[0]))
                .contains("ar", "ru", "en", "kk", "uz", "ky", "tg", "tk", "fa", "tr", "zh", "fr");
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

    static Stream<Arguments> pairs() throws IOException {
        try (InputStream list = MatchingTest.class.getResourceAsStream("golden-matches.tsv")) {
            assertThat(list).isNotNull();
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
        }
    }
}
