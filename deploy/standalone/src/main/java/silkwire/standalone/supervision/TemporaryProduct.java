package silkwire.standalone.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import silkwire.servers.Progress;
import silkwire.servers.distribution.CacheFolder;
import silkwire.servers.topic.TopicLayout;
import silkwire.standalone.process.PortHolder;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.DevelopmentAccess;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.MemberState;
import silkwire.standalone.product.ProductException;

/**
 * An empty product in a temporary folder, on ports that were free. Closing ends it and deletes the folder; so does the end
 * of this program, for whatever reason but a kill -9.
 */
public final class TemporaryProduct implements AutoCloseable {
    private static final int LEAST_OFFSET = 2_000;
    private static final int MOST_OFFSET = 20_000;
    private static final int ATTEMPTS = 100;

    private final DataFolder folder;
    private final Progress progress;
    private final Thread atEnd = new Thread(this::end, "end-temporary-product");
    private @Nullable Launcher launcher;
    private boolean isEnded;

    private TemporaryProduct(DataFolder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Returns when it is up; {@code stays} as in {@link Settings}. */
    public static TemporaryProduct start(
            Path home, boolean stays, Progress progress, Clock clock, RandomGenerator random) {
        TemporaryProduct product = new TemporaryProduct(createFolder(), progress);
        Runtime.getRuntime().addShutdownHook(product.atEnd);
        boolean isUp = false;
        try {
            product.run(home, stays, clock, random);
            isUp = true;
            return product;
        } finally {
            if (!isUp) {
                product.close();
            }
        }
    }

    /** Where it keeps its data and says what runs. */
    public DataFolder folder() {
        return folder;
    }

    private void run(Path home, boolean stays, Clock clock, RandomGenerator random) {
        Settings settings = new Settings(freeOffset(random), Adapters.none(), stays, TopicLayout.DEFAULT_RETENTION);
        new DevelopmentAccess(folder, random).prepare(List.of());
        Launcher prepared = Launcher.prepare(home, folder, settings, progress, clock);
        synchronized (this) {
            launcher = prepared;
        }
        prepared.start();
        prepared.awaitUp(EnumSet.allOf(Member.class));
        prepared.declareUp();
    }

    /** Below the range from which the system gives ports away. */
    private static int freeOffset(RandomGenerator random) {
        return random.ints(ATTEMPTS, LEAST_OFFSET, MOST_OFFSET)
                .filter(offset -> Members.ports(offset).stream().allMatch(PortHolder::isFree))
                .findFirst()
                .orElseThrow(() -> new ProductException("No ports are free for a product of its own"));
    }

    /** Open to others, since Elasticsearch may run as another user. */
    private static DataFolder createFolder() {
        try {
            return new DataFolder(Files.createTempDirectory(
                    "silkwire-temporary-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException programEnds) {
            progress.says("The program ends, and with it what it started");
        }
    }

    private synchronized void end() {
        if (isEnded) {
            return;
        }
        isEnded = true;
        progress.says("Ending the product started for this …");
        try {
            if (launcher != null) {
                launcher.stop();
                @Nullable MemberState elasticsearch = launcher.state().services().get(Member.ELASTICSEARCH.id());
                CacheFolder.deleteTree(Path.of(Objects.requireNonNull(
                        Objects.requireNonNull(elasticsearch).data())));
            }
            CacheFolder.deleteTree(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
