package silkwire.languageanalyzers;

import silkwire.architecture.HouseContract;

class ArchitectureTest extends HouseContract {
    ArchitectureTest() {
        super("silkwire.languageanalyzers");
    }
}
