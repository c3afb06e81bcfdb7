package silkwire.standalone.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import silkwire.standalone.offline.AdaptedTaggers;

/** Says whether adapters can be used as they are set, before anything is started with them. */
@Command(
        name = CheckAdaptersCommand.NAME,
        hidden = true,
        description = "Open adapters as they are set, and close them again.")
final class CheckAdaptersCommand implements Callable<Integer> {
    static final String NAME = "check-adapters";

    @Mixin
    private AdapterOptions adapters = new AdapterOptions();

    @Override
    public Integer call() {
        try (AdaptedTaggers taggers = AdaptedTaggers.open(adapters.settings())) {
            return taggers.isOpen() ? 0 : 1;
        }
    }
}
