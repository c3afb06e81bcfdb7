package silkwire.servers.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import silkwire.servers.ServerException;

/**
 * The user a server runs as that refuses to run as root. Without root nothing changes; with it, commands are run by
 * {@code setpriv} as {@code nobody}, whose ids are the same on every Linux.
 */
public final class Unprivileged {
    private static final int NOBODY = 65534;

    private final boolean drops;

    private Unprivileged(boolean drops) {
        this.drops = drops;
    }

    /** As this process needs it. */
    public static Unprivileged forThisProcess() {
        return new Unprivileged(ownerOf(Path.of("/proc/self")) == 0);
    }

    /** Whether this process is root, so that the server's user is another. */
    public boolean drops() {
        return drops;
    }

    /** The command as that user runs it. */
    public List<String> command(List<String> command) {
        if (!drops) {
            return command;
        }
        List<String> dropped =
                new ArrayList<>(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups", "--"));
        dropped.addAll(command);
        return dropped;
    }

    /** Gives a folder and all in it to that user. */
    public void own(Path folder) {
        if (!drops) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                if (ownerOf(path) != NOBODY) {
                    Files.setAttribute(path, "unix:uid", NOBODY);
                    Files.setAttribute(path, "unix:gid", NOBODY);
                }
            }
        } catch (IOException e) {
            throw new ServerException("Cannot give " + folder + " to the user of the server", e);
        }
    }

    /** Whether that user can enter a folder, which is made when it is missing. */
    public boolean reaches(Path folder) {
        try {
            Files.createDirectories(folder);
            List<String> test = command(List.of("test", "-x", folder.toString()));
            return new ProcessBuilder(test).start().waitFor() == 0;
        } catch (IOException cannotMake) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while looking at " + folder, e);
        }
    }

    private static int ownerOf(Path path) {
        try {
            return (Integer) Files.getAttribute(path, "unix:uid");
        } catch (IOException e) {
            throw new ServerException("Cannot read the owner of " + path, e);
        }
    }
}
