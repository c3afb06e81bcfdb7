package silkwire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.event.Topic;
import silkwire.common.query.TopicVocabulary;

class FoundTopicsTest {
    private final String narrow = TopicVocabulary.codes().stream()
            .filter(code -> TopicVocabulary.ancestorsOf(code).size() > 1)
            .findFirst()
            .orElseThrow();

    @Test
    void aNarrowerTopicComesWithItsAncestorsAsSureAtLeast() {
        // given
        FoundTopics found = new FoundTopics();
        String above = TopicVocabulary.ancestorsOf(narrow).getFirst();
        found.add(above, 0.9, List.of());

        // when
        found.add(narrow, 0.6, List.of());

        // then
        List<Topic> list = found.list();
        assertThat(list).hasSize(1 + TopicVocabulary.ancestorsOf(narrow).size());
        assertThat(list.getLast().code()).isEqualTo(narrow);
        assertThat(list)
                .filteredOn(topic -> topic.code().equals(above))
                .extracting(Topic::confidence)
                .containsExactly(0.9);
    }

    @Test
    void aCodeTheVocabularyLacksIsRefused() {
        assertThat(FoundTopics.isKnown("medtop:99999999")).isFalse();
        assertThatThrownBy(() -> new FoundTopics().add("medtop:99999999", 1, List.of()))
                .hasMessageContaining("medtop:99999999");
    }
}
