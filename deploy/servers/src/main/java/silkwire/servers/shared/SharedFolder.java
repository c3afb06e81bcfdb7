package silkwire.servers.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import silkwire.servers.distribution.CacheFolder;
import silkwire.servers.process.ProcessIdentity;
import silkwire.servers.process.ProcessRecords;

/**
 * What test JVMs and the keeper tell one another, as files: who keeps, who holds a lease, which servers are wanted and
 * where they are. Whoever decides on the keeper's life holds the lock.
 */
final class SharedFolder {
    private final Path root;

    SharedFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    Path keeperLog() {
        return root.resolve("keeper.log");
    }

    <T> T locked(Supplier<T> action) {
        try {
            Files.createDirectories(root);
            try (FileChannel channel = FileChannel.open(
                            root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("The lock of " + root + " was lost");
                }
                return action.get();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void takeLease(ProcessIdentity holder) {
        mark(root.resolve("leases").resolve(holder.toString()));
    }

    void returnLease(ProcessIdentity holder) {
        delete(root.resolve("leases").resolve(holder.toString()));
    }

    /** Whether a living process holds a lease; leases of dead ones are removed. */
    boolean isLeased() {
        boolean leased = false;
        for (Path lease : list(root.resolve("leases"))) {
            boolean lives = ProcessIdentity.parse(String.valueOf(lease.getFileName()))
                    .flatMap(ProcessIdentity::find)
                    .isPresent();
            if (!lives) {
                delete(lease);
            }
            leased |= lives;
        }
        return leased;
    }

    Optional<ProcessHandle> keeper() {
        return read(root.resolve("keeper")).flatMap(ProcessIdentity::parse).flatMap(ProcessIdentity::find);
    }

    void recordKeeper(ProcessIdentity keeper) {
        write(root.resolve("keeper"), keeper.toString());
    }

    void want(SharedServer server) {
        mark(root.resolve("wanted").resolve(server.name()));
    }

    boolean isWanted(SharedServer server) {
        return Files.exists(root.resolve("wanted").resolve(server.name()));
    }

    Optional<String> address(SharedServer server) {
        return read(root.resolve("addresses").resolve(server.name()));
    }

    void publish(SharedServer server, String address) {
        write(root.resolve("addresses").resolve(server.name()), address);
    }

    /** Notices who comes for a lease and what is wanted, a lease returned, and an address published. */
    FolderWatch watch() {
        return FolderWatch.of(root, root.resolve("leases"), root.resolve("wanted"), root.resolve("addresses"));
    }

    Path runFolder(ProcessIdentity keeper) {
        return root.resolve("run-" + keeper);
    }

    ProcessRecords records(Path runFolder) {
        return new ProcessRecords(runFolder.resolve("pids"));
    }

    /** Forgets the keeper, its servers and what was wanted from it; the leases stay. */
    void forgetKeeper() {
        delete(root.resolve("keeper"));
        for (SharedServer server : SharedServer.values()) {
            delete(root.resolve("wanted").resolve(server.name()));
            delete(root.resolve("addresses").resolve(server.name()));
        }
    }

    /** Ends what a killed keeper left behind, and deletes its files. */
    void clearOldRuns(java.time.Duration patience) {
        for (Path run : list(root)) {
            String name = String.valueOf(run.getFileName());
            boolean isDead = name.startsWith("run-")
                    && ProcessIdentity.parse(name.substring("run-".length()))
                            .flatMap(ProcessIdentity::find)
                            .isEmpty();
            if (isDead) {
                records(run).endAll(patience);
                deleteTree(run);
            }
        }
    }

    void deleteTree(Path folder) {
        try {
            CacheFolder.deleteTree(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a file whose name says it all; no draft comes before it, which the keeper would take for a dead lease. */
    private static void mark(Path file) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Path draft = file.resolveSibling("." + file.getFileName() + ".draft-"
                    + ProcessHandle.current().pid());
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
