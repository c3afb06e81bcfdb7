package silkwire.standalone;

import silkwire.architecture.LayeredHouseContract;

class ArchitectureTest extends LayeredHouseContract {
    ArchitectureTest() {
        super("silkwire.standalone");
    }
}
