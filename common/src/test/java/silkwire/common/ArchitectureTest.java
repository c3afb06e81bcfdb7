package silkwire.common;

import org.junit.jupiter.api.Test;
import silkwire.architecture.HouseRules;

class ArchitectureTest {
    private static final HouseRules RULES = HouseRules.of("silkwire.common");

    @Test
    void everyPackageIsNullMarked() {
        RULES.everyPackageIsNullMarked();
    }

    @Test
    void onlyEdgesImportTechnology() {
        RULES.onlyEdgesImportTechnology();
    }

    @Test
    void edgesDoNotKnowEachOther() {
        RULES.edgesDoNotKnowEachOther();
    }

    @Test
    void packagesFormNoCycle() {
        RULES.packagesFormNoCycle();
    }

    @Test
    void nobodyReadsTheWallClock() {
        RULES.nobodyReadsTheWallClock();
    }

    @Test
    void noFieldIsInjected() {
        RULES.noFieldIsInjected();
    }

    @Test
    void noTestSleeps() {
        RULES.noTestSleeps();
    }
}
