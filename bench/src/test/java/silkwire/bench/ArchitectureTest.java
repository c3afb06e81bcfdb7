package silkwire.bench;

import org.junit.jupiter.api.Test;
import silkwire.architecture.HouseRules;

class ArchitectureTest {
    private final HouseRules rules = HouseRules.of("silkwire.bench");

    @Test
    void everyPackageIsDocumentedAndNullMarked() {
        rules.everyPackageIsNullMarked();
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
