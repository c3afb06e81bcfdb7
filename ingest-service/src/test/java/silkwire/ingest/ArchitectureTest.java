package silkwire.ingest;

import silkwire.architecture.ServiceHouseContract;

class ArchitectureTest extends ServiceHouseContract {
    ArchitectureTest() {
        super("silkwire.ingest");
    }
}
