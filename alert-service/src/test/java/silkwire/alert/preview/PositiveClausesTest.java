package silkwire.alert.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.query.QueryNode;
import silkwire.common.query.QueryParser;
import silkwire.common.query.QueryView;

class PositiveClausesTest {
    private static QueryNode tree(String query) {
        return new QueryParser().parse(query).orThrow().tree();
    }

    private static List<String> clauses(String query) {
        return PositiveClauses.of(tree(query)).stream()
                .map(clause -> QueryView.of(clause).query())
                .toList();
    }

    @Test
    void everyClauseThatHasToMatchIsOneByItself() {
        assertThat(clauses("(Астана OR \"أستانا\") country:KZ stance:KZ=critical Астана"))
                .containsExactly("Астана", "\"أستانا\"", "country:KZ", "stance:KZ=critical");
    }

    @Test
    void exclusionsAndTheImpliedStatusAreNone() {
        assertThat(clauses("哈萨克斯坦 -体育 NOT (country:RU OR lang:en)")).containsExactly("哈萨克斯坦");
    }

    @Test
    void nearnessAndPlacesStayWhole() {
        assertThat(clauses("(Астана NEAR/5 саммит) place:Kazakhstan")).hasSize(2);
    }

    @Test
    void aTimeByNowIsSeenAlsoInAnExclusion() {
        assertThat(PositiveClauses.isRelative(tree("Астана -published:<now-1d")))
                .isTrue();
        assertThat(PositiveClauses.isRelative(tree("Астана published:>=2026-11-01")))
                .isFalse();
    }
}
