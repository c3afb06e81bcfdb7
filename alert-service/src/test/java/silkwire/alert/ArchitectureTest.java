package silkwire.alert;

import silkwire.architecture.HouseContract;

class ArchitectureTest extends HouseContract {
    ArchitectureTest() {
        super("silkwire.alert");
    }
}
