package silkwire.alert;

import silkwire.architecture.LayeredHouseContract;

class ArchitectureTest extends LayeredHouseContract {
    ArchitectureTest() {
        super("silkwire.alert");
    }
}
