package silkwire.standalone.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who listens on a port, from what Linux tells under {@code /proc}. */
public final class PortHolder {
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int LONGEST_COMMAND = 160;

    private final Path proc;

    /** Reads under {@code proc}, which is {@code /proc} outside of tests. */
    public PortHolder(Path proc) {
        this.proc = proc;
    }

    /** Whether nobody listens on this port of the loopback address. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** The holder's pid and command, as far as they can be seen. */
    public String describe(int port) {
        return inode(port)
                .flatMap(this::pidOfSocket)
                .map(pid -> "process " + pid + " (" + command(pid) + ")")
                .orElse("a process of another user or namespace");
    }

    private Optional<String> inode(int port) {
        String hexadecimal = HexFormat.of().toHexDigits((short) port).toUpperCase(Locale.ROOT);
        return Stream.of("net/tcp", "net/tcp6")
                .flatMap(table -> lines(proc.resolve(table)).stream())
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > INODE
                        && fields[STATE].equals(LISTENING)
                        && fields[LOCAL_ADDRESS].endsWith(":" + hexadecimal))
                .map(fields -> fields[INODE])
                .findFirst();
    }

    private Optional<String> pidOfSocket(String inode) {
        String socket = "socket:[" + inode + "]";
        try (Stream<Path> entries = Files.list(proc)) {
            return entries.filter(entry -> isNumber(String.valueOf(entry.getFileName())))
                    .filter(entry -> holds(entry.resolve("fd"), socket))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path descriptors, String socket) {
        try (Stream<Path> open = Files.list(descriptors)) {
            return open.anyMatch(descriptor -> pointsTo(descriptor, socket));
        } catch (IOException | UncheckedIOException endedOrForeign) {
            return false;
        }
    }

    private static boolean pointsTo(Path descriptor, String socket) {
        try {
            return Files.readSymbolicLink(descriptor).toString().equals(socket);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }

    private String command(String pid) {
        String command = String.join(" ", lines(proc.resolve(pid).resolve("cmdline")))
                .replace('\0', ' ')
                .strip();
        return command.length() > LONGEST_COMMAND ? command.substring(0, LONGEST_COMMAND) + "…" : command;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException endedOrMissing) {
            return List.of();
        }
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.chars().allMatch(Character::isDigit);
    }
}
