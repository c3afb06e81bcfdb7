package silkwire.enrich;

import org.junit.jupiter.api.Test;
import silkwire.architecture.HouseRules;

class ArchitectureTest {
    private static final HouseRules RULES = HouseRules.of("silkwire.enrich");

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
