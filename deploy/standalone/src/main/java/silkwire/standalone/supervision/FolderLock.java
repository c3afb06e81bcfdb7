package silkwire.standalone.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.ProductException;

/** The right to run a product in a data folder; the system takes it back from a launcher that dies. */
public final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @throws ProductException when another launcher has it
     */
    public static FolderLock take(DataFolder folder) {
        return tryTake(folder)
                .orElseThrow(() -> new ProductException("A product runs in " + folder.path()
                        + " already"
                        + folder.launcher()
                                .map(launcher -> " (launcher " + launcher.pid() + ")")
                                .orElse("")
                        + "; see: ./silkwire status, end it with: ./silkwire down"));
    }

    /** Takes the lock unless another launcher has it. */
    public static Optional<FolderLock> tryTake(DataFolder folder) {
        try {
            Files.createDirectories(folder.path());
            FileChannel channel =
                    FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
