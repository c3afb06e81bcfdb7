package silkwire.search.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.query.TopicVocabulary;

class TopicTreeTest {

    @Test
    void putsEachTopicUnderTheNearestBroaderOneThatWasCounted() {
        // given
        String narrow = TopicVocabulary.codes().stream()
                .filter(code -> TopicVocabulary.ancestorsOf(code).size() == 2)
                .findFirst()
                .orElseThrow();
        List<String> above = TopicVocabulary.ancestorsOf(narrow);
        FacetCount top = new FacetCount(above.get(1), "top", 5);
        FacetCount leaf = new FacetCount(narrow, "leaf", 2);
        FacetCount foreign = new FacetCount("medtop:99999999", null, 1);

        // when
        List<FacetCount> tree = TopicTree.of(List.of(top, leaf, foreign));

        // then
        assertThat(tree).containsExactly(top.with(List.of(leaf)), foreign);
    }
}
