package silkwire.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.MultiValueMap;
import silkwire.common.json.EventJson;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryParser;
import tools.jackson.databind.JsonNode;

/** A query is shown as it is understood: tree, normal form, expansions with their origin, warnings. */
class QueryControllerTest {
    private final QueryController controller = new QueryController(new QueryParser());

    @Test
    void showsWhatAPlaceStandsFor() {
        // when
        JsonNode answer = answer("place:Ташкент kazakhastan");

        // then
        assertThat(answer.get("parsed").asString()).isEqualTo("place:Ташкент AND kazakhastan AND status:current");
        assertThat(answer.at("/tree/kind").asString()).isEqualTo("and");
        assertThat(answer.at("/tree/clauses/0/kind").asString()).isEqualTo("expansion");
        JsonNode expansion = answer.at("/expansions/0");
        assertThat(expansion.get("meaning").asString()).isEqualTo("capital of UZ");
        assertThat(expansion.get("forms").values())
                .extracting(JsonNode::toString)
                .contains("{\"language\":\"ar\",\"text\":\"طشقند\",\"origin\":\"name\"}");
        assertThat(expansion.get("editable").asString()).contains("text.zh:(塔什干");
        assertThat(answer.at("/warnings/0/message").asString()).contains("common misspelling of `Kazakhstan`");
    }

    @Test
    void showsNearnessAndLanguages() {
        // when
        JsonNode tree = answer("title.ru:(a NEAR/5 b)").at("/tree/clauses/0");

        // then
        assertThat(tree.get("kind").asString()).isEqualTo("near");
        assertThat(tree.get("field").asString()).isEqualTo("title.ru");
        assertThat(tree.get("query").asString()).isEqualTo("title.ru:(a NEAR/5 b)");
    }

    @Test
    void refusesAMalformedQuery() {
        assertThatThrownBy(() -> answer("(a OR"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().pointer()).isEqualTo("q"));
    }

    private JsonNode answer(String query) {
        Object answer = controller.query(MultiValueMap.fromSingleValue(Map.of("q", query)));
        return EventJson.mapper().valueToTree(answer);
    }
}
