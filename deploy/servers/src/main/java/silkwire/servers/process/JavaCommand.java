package silkwire.servers.process;

import java.nio.file.Path;

/** The Java that runs this process, for the children that need the same. */
public final class JavaCommand {
    private JavaCommand() {}

    /** Its home folder. */
    public static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Its {@code java} program. */
    public static String executable() {
        return home().resolve("bin").resolve("java").toString();
    }
}
