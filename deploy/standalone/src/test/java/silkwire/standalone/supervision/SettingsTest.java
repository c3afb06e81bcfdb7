package silkwire.standalone.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import silkwire.servers.process.Compilers;
import silkwire.standalone.product.Member;

class SettingsTest {

    @Test
    void onlyWhatReadsAndTagsUsesAllCompilersAtFirst() {
        // given
        Settings settings = settings(false);

        // when / then
        assertThat(Stream.of(Member.values()).filter(member -> settings.compilers(member) == Compilers.ALL))
                .containsExactlyInAnyOrder(Member.INGEST, Member.ENRICH);
    }

    @Test
    void whatStaysUsesAllCompilersEverywhere() {
        // given
        Settings settings = settings(true);

        // when / then
        assertThat(Member.values()).allMatch(member -> settings.compilers(member) == Compilers.ALL);
    }

    private static Settings settings(boolean stays) {
        return new Settings(0, Adapters.none(), stays, Duration.ofDays(400));
    }
}
