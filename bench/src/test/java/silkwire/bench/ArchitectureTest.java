package silkwire.bench;

import silkwire.architecture.ServiceHouseContract;

class ArchitectureTest extends ServiceHouseContract {
    ArchitectureTest() {
        super("silkwire.bench");
    }
}
