package silkwire.servers.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What it takes to start a child: a name for people, the command, additions to the environment, where it writes. */
public record ChildCommand(
        String name, List<String> command, Map<String, String> environment, Path workingFolder, Path log) {
    /** Copies. */
    public ChildCommand {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The same in a session of its own, so that a Ctrl-C for the starter leaves the order of ending to the starter. */
    public ChildCommand inOwnSession() {
        List<String> detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        return new ChildCommand(name, detached, environment, workingFolder, log);
    }
}
