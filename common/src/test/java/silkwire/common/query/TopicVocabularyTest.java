package silkwire.common.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Topics and regions as queries and taggers share them. */
class TopicVocabularyTest {

    @Test
    void theWayUpEndsAtTheTopLevel() {
        assertThat(TopicVocabulary.codes()).hasSizeGreaterThan(17).allSatisfy(code -> {
            // when
            List<String> above = TopicVocabulary.ancestorsOf(code);

            // then
            assertThat(TopicVocabulary.codes()).containsAll(above);
            assertThat(above.isEmpty() ? code : above.getLast()).endsWith("000000");
        });
        assertThat(TopicVocabulary.ancestorsOf("medtop:20001243"))
                .containsExactly("medtop:20000256", "medtop:20000209", "medtop:04000000");
    }

    @Test
    void aNameThatTwoTopicsShareCallsTheWider() {
        assertThat(TopicVocabulary.codeOf("Economy")).contains("medtop:04000000");
        assertThat(TopicVocabulary.codeOf("crime")).contains("medtop:02000000");
        assertThat(TopicVocabulary.codeOf("disaster")).contains("medtop:03000000");
    }

    @ParameterizedTest
    @CsvSource({
        "спорт, 15000000",
        "دبلوماسية, 20000639",
        "ауыл шаруашылығы, 20000210",
        "天气预报, 20001128",
        "élections, 20000574"
    })
    void aTopicIsCalledByItsLabelInAnyOfTheLanguages(String label, String digits) {
        assertThat(TopicVocabulary.codeOf(label)).contains("medtop:" + digits);
    }

    @Test
    void everyCallFindsItsTopicAgain() {
        assertThat(TopicVocabulary.codes()).allSatisfy(code -> {
            // when
            String call = TopicVocabulary.callOf(code);

            // then
            assertThat(TopicVocabulary.codeOf(call)).contains(code);
        });
    }

    @Test
    void everyRegionHasCountries() {
        assertThat(RegionVocabulary.codes())
                .hasSize(15)
                .allSatisfy(region -> assertThat(RegionVocabulary.countriesOf(region))
                        .isNotEmpty()
                        .isSubsetOf(Countries.CODES));
        assertThat(RegionVocabulary.countriesOf("atlantis")).isEmpty();
        assertThat(RegionVocabulary.codeOf("southeast-asia")).contains("south-east-asia");
    }
}
