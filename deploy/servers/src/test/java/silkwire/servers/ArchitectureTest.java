package silkwire.servers;

import silkwire.architecture.LayeredHouseContract;

class ArchitectureTest extends LayeredHouseContract {
    ArchitectureTest() {
        super("silkwire.servers");
    }
}
