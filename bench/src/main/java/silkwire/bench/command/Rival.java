package silkwire.bench.command;

import silkwire.bench.alert.Contender;
import silkwire.bench.alert.OwnProcess;
import silkwire.bench.lucene.MonitorContender;

/** What the product's matcher can be measured beside, as it is named in the command. */
enum Rival {
    /** Lucene Monitor. */
    monitor;

    Contender make(OwnProcess process) {
        return switch (this) {
            case monitor -> new MonitorContender(process);
        };
    }
}
