package silkwire.enrich;

import silkwire.architecture.ServiceHouseContract;

class ArchitectureTest extends ServiceHouseContract {
    ArchitectureTest() {
        super("silkwire.enrich");
    }
}
