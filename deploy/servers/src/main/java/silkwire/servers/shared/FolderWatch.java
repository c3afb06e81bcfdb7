package silkwire.servers.shared;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for files to come to folders or to go. What changed before it was opened is not noticed. */
final class FolderWatch implements AutoCloseable {
    private final WatchService changes;

    private FolderWatch(WatchService changes) {
        this.changes = changes;
    }

    /** Watches these folders, which are created where they are missing. */
    static FolderWatch of(Path... folders) {
        try {
            FolderWatch watch = new FolderWatch(folders[0].getFileSystem().newWatchService());
            for (Path folder : folders) {
                Files.createDirectories(folder);
                folder.register(watch.changes, ENTRY_CREATE, ENTRY_DELETE);
            }
            return watch;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns at the next change, or after {@code atMost}. */
    void awaitChange(Duration atMost) throws InterruptedException {
        WatchKey changed = changes.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        while (changed != null) {
            changed.pollEvents();
            changed.reset();
            changed = changes.poll();
        }
    }

    @Override
    public void close() {
        try {
            changes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
