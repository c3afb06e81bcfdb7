package silkwire.servers.process;

import java.nio.file.Path;
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
}
