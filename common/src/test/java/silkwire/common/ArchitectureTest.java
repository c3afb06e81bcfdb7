package silkwire.common;

import silkwire.architecture.LayeredHouseContract;

class ArchitectureTest extends LayeredHouseContract {
    ArchitectureTest() {
        super("silkwire.common");
    }
}
