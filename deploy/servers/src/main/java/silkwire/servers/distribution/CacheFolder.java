package silkwire.servers.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import silkwire.servers.Progress;
import silkwire.servers.process.Unprivileged;

/** The folder that all checkouts and builds of a user share; what stands in it under its final name is complete. */
public final class CacheFolder {
    private static final String DRAFT = ".draft-";

    private final Path root;

    private CacheFolder(Path root) {
        this.root = root;
    }

    /** {@code SILKWIRE_CACHE}, or {@code ~/.cache/silkwire} where the servers' user can reach it. */
    public static CacheFolder ofUser(Map<String, String> environment, Unprivileged user, Progress progress) {
        @Nullable String named = environment.get("SILKWIRE_CACHE");
        if (named != null && !named.isBlank()) {
            return new CacheFolder(Path.of(named).toAbsolutePath());
        }
        Path home = Path.of(System.getProperty("user.home"), ".cache", "silkwire");
        for (Path candidate : List.of(home, Path.of("/var/cache/silkwire"))) {
            if (user.reaches(candidate)) {
                return new CacheFolder(candidate);
            }
        }
        Path last = Path.of(System.getProperty("java.io.tmpdir"), "silkwire-cache");
        progress.says("Elasticsearch's user reaches neither " + home + " nor /var/cache: the cache is " + last);
        return new CacheFolder(last);
    }

    /** Any folder. */
    public static CacheFolder at(Path root) {
        return new CacheFolder(root.toAbsolutePath());
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** Fills a folder that then gets its final name at once. */
    @FunctionalInterface
    public interface Installer {
        /** Fills the draft. */
        void installInto(Path draft) throws IOException;
    }

    /** The folder {@code name}, installed first when it is missing; only one process installs. */
    public synchronized Path install(String name, Installer installer) {
        Path target = root.resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(root);
            try (FileChannel channel = FileChannel.open(
                            root.resolve("install.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!lock.isValid()) {
                    throw new IOException("The lock of " + root + " was lost");
                }
                if (!Files.isDirectory(target)) {
                    installNow(target, installer);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot install " + target, e);
        }
        return target;
    }

    private void installNow(Path target, Installer installer) throws IOException {
        removeDrafts();
        Path draft = Files.createDirectory(root.resolve(DRAFT + target.getFileName()));
        installer.installInto(draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void removeDrafts() throws IOException {
        List<Path> drafts;
        try (Stream<Path> entries = Files.list(root)) {
            drafts = entries.filter(entry -> String.valueOf(entry.getFileName()).startsWith(DRAFT))
                    .toList();
        }
        for (Path draft : drafts) {
            deleteTree(draft);
        }
    }

    /** Deletes a folder and all in it. */
    public static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
