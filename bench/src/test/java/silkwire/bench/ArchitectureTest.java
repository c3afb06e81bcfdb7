package silkwire.bench;

import silkwire.architecture.HouseContract;

class ArchitectureTest extends HouseContract {
    ArchitectureTest() {
        super("silkwire.bench");
    }
}
