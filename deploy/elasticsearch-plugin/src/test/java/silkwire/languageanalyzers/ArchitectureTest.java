package silkwire.languageanalyzers;

import org.junit.jupiter.api.Test;
import silkwire.architecture.HouseRules;

class ArchitectureTest {
    private final HouseRules rules = HouseRules.of("silkwire.languageanalyzers");

    @Test
    void everyPackageIsNullMarked() {
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
