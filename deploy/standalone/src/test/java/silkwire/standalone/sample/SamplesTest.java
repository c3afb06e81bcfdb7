package silkwire.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.common.access.SourceEntry;

class SamplesTest {
    @Test
    void everyArticleComesFromADeclaredSourceAndThereAreAtLeastTwelve() {
        // when
        Samples samples = Samples.packaged();

        // then
        List<String> declared = samples.sources().stream().map(SourceEntry::id).toList();
        assertThat(declared).containsAll(samples.sourcesWithArticles());
        assertThat(samples.sourcesWithArticles()).hasSizeGreaterThanOrEqualTo(12);
    }
}
