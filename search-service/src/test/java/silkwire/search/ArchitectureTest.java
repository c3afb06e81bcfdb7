package silkwire.search;

import silkwire.architecture.ServiceHouseContract;

class ArchitectureTest extends ServiceHouseContract {
    ArchitectureTest() {
        super("silkwire.search");
    }
}
