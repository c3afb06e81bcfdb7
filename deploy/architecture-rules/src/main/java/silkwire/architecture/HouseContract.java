package silkwire.architecture;

import org.junit.jupiter.api.Test;

/** The rules every module keeps. */
public abstract class HouseContract {
    /** The rules, looking at the module's classes. */
    protected final HouseRules rules;

    /** For the module whose classes live under {@code rootPackage}. */
    protected HouseContract(String rootPackage) {
        this.rules = HouseRules.of(rootPackage);
    }

    @Test
    protected void everyPackageIsDocumentedAndNullMarked() {
        rules.everyPackageIsNullMarked();
    }

    @Test
    protected void nobodyReadsTheWallClock() {
        rules.nobodyReadsTheWallClock();
    }

    @Test
    protected void noTestSleeps() {
        rules.noTestSleeps();
    }
}
