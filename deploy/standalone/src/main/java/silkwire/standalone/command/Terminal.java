package silkwire.standalone.command;

import java.util.Optional;

/** Whether output is shown in a terminal and may have colours. */
final class Terminal {
    private Terminal() {}

    /** On a terminal, unless {@code NO_COLOR} is set to something (no-color.org). */
    static boolean isWanted() {
        String noColor = System.getenv("NO_COLOR");
        return (noColor == null || noColor.isEmpty())
                && Optional.ofNullable(System.console())
                        .filter(java.io.Console::isTerminal)
                        .isPresent();
    }
}
