package silkwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import silkwire.architecture.HouseRules;

class ArchitectureTest {
    private final HouseRules rules = HouseRules.of("silkwire.ingest");

    @Test
    void everyPackageIsDocumentedAndNullMarked() {
        rules.everyPackageIsNullMarked();
    }

    @Test
    void onlyEdgesImportTechnology() {
        rules.onlyEdgesImportTechnology();
    }

    @Test
    void packagesFormNoCycle() {
        rules.packagesFormNoCycle();
    }

    @Test
    void edgesDoNotKnowEachOther() {
        rules.edgesDoNotKnowEachOther();
    }

    @Test
    void nobodyReadsTheWallClock() {
        rules.nobodyReadsTheWallClock();
    }

    @Test
    void noFieldIsInjected() {
        rules.noFieldIsInjected();
    }

    @Test
    void noTestSleeps() {
        rules.noTestSleeps();
    }

    @Test
    void atLeastHalfOfTheTypesArePackagePrivate() {
        assertThat(rules.packagePrivateShare()).isGreaterThanOrEqualTo(0.5);
    }
}
