package silkwire.standalone;

import org.junit.jupiter.api.Test;
import silkwire.architecture.HouseRules;

class ArchitectureTest {
    private final HouseRules rules = HouseRules.of("silkwire.standalone");

    @Test
    void everyPackageIsNullMarked() {
        rules.everyPackageIsNullMarked();
    }

    @Test
    void onlyEdgesImportTechnology() {
        rules.onlyEdgesImportTechnology();
    }

    @Test
    void edgesDoNotKnowEachOther() {
        rules.edgesDoNotKnowEachOther();
    }

    @Test
    void packagesFormNoCycle() {
        rules.packagesFormNoCycle();
    }

    @Test
    void nobodyReadsTheWallClock() {
        rules.nobodyReadsTheWallClock();
    }

    @Test
    void noTestSleeps() {
        rules.noTestSleeps();
    }
}
