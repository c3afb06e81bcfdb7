package silkwire.dashboard;

import silkwire.architecture.HouseContract;

class ArchitectureTest extends HouseContract {
    ArchitectureTest() {
        super("silkwire.dashboard");
    }
}
