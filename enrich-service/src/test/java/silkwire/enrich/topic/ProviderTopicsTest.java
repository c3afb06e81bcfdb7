package silkwire.enrich.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Topic;
import silkwire.common.event.TopicOrigin;

/** What providers say of their items, as topics of ours. */
class ProviderTopicsTest {

    @ParameterizedTest
    @CsvSource({
        "medtop:11000000, 11000000",
        "MEDTOP:15000000, 15000000",
        "http://cv.iptc.org/newscodes/mediatopic/07000000, 07000000",
        "subj:04017000, 04000000",
        "http://cv.iptc.org/newscodes/subjectcode/16009000, 16000000",
        "02003000, 02000000",
        "Sport, 15000000",
        "World / Politics, 11000000",
        "سياسة, 11000000",
        "саясат, 11000000",
        "Преступность и закон, ''",
        "政治, 11000000",
        "варзиш, 15000000",
    })
    void codesAndLabelsInFourScriptsAreTopics(String tag, String digits) {
        // when
        List<Topic> topics = ProviderTopics.of(item(null, tag));

        // then
        assertThat(topics)
                .extracting(Topic::code)
                .isEqualTo(digits.isEmpty() ? List.of() : List.of("medtop:" + digits));
    }

    @Test
    void aNarrowerTopicComesWithItsAncestors() {
        // when
        List<Topic> topics = ProviderTopics.of(item("medtop:20000046"));

        // then
        assertThat(topics)
                .extracting(Topic::code)
                .containsExactly("medtop:20000046", "medtop:20000045", "medtop:01000000");
        assertThat(topics).allSatisfy(topic -> {
            assertThat(topic.origin()).isEqualTo(TopicOrigin.PROVIDER);
            assertThat(topic.confidence()).isEqualTo(1);
            assertThat(topic.evidence()).isEmpty();
        });
    }

    @Test
    void whatIsNoTopicOfOursIsNone() {
        // when
        List<Topic> topics = ProviderTopics.of(item("Главное", "medtop:20999999", "99000000", "a1b2", "", "頭條"));

        // then
        assertThat(topics).isEmpty();
    }

    @Test
    void theSameTopicFromSectionAndTagsStandsOnce() {
        // when
        List<Topic> topics = ProviderTopics.of(item("politics", "medtop:11000000", "сиёсат ва ҳукумат", "Politics"));

        // then
        assertThat(topics).extracting(Topic::code).containsExactly("medtop:11000000");
    }

    @Test
    void aProvidersTopicsStandBehindTheTaggersAndOutliveItsAnswer() {
        // given
        List<Topic> provider = ProviderTopics.of(item("sport"));
        Topic first = new Topic("medtop:11000000", "politics", 0.8, TopicOrigin.TAGGER, List.of());
        Topic second = new Topic("medtop:15000000", "sport", 0.7, TopicOrigin.TAGGER, List.of());

        // when
        List<Topic> before = ProviderTopics.joined(List.of(first), provider);
        List<Topic> after = ProviderTopics.kept(before, List.of(second));

        // then
        assertThat(before).containsExactly(first, provider.getFirst());
        assertThat(after).containsExactly(second, provider.getFirst());
        assertThat(ProviderTopics.kept(before, before)).isEqualTo(before);
    }

    private static ReceivedItem item(@Nullable String section, String... tags) {
        return ReceivedItem.toTag(null, "Title", "Body", section, List.of(tags), List.of());
    }
}
