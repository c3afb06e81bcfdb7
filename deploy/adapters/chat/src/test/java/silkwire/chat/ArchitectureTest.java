package silkwire.chat;

import silkwire.architecture.LayeredHouseContract;

class ArchitectureTest extends LayeredHouseContract {
    ArchitectureTest() {
        super("silkwire.chat");
    }
}
