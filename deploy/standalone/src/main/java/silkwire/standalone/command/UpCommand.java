package silkwire.standalone.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import silkwire.servers.Progress;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.DevelopmentAccess;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.ProductException;
import silkwire.standalone.sample.Samples;
import silkwire.standalone.supervision.Adapters;
import silkwire.standalone.supervision.FolderLock;
import silkwire.standalone.supervision.Launcher;
import silkwire.standalone.supervision.Settings;

/** Starts the product. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Start everything, push the sample articles, and keep it running until Ctrl-C.")
final class UpCommand implements Callable<Integer> {
    private static final String STAY = "--stay";
    private static final String RETENTION = "--retention";

    private final Console console;
    private final Clock clock;
    private final RandomGenerator random;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--detach", description = "return when everything is up; end it with: ./silkwire down")
    private boolean detach;

    @Option(names = "--empty", description = "push no sample articles")
    private boolean empty;

    @Option(names = "--port-offset", paramLabel = "N", description = "add N to every port")
    private int portOffset;

    @Option(
            names = STAY,
            description =
                    "for a product that is up for days: all of it uses all compilers, which costs its first minutes"
                            + " and makes it about twice as fast after them")
    private boolean stay;

    @Option(
            names = RETENTION,
            paramLabel = "TIME",
            description = "how long to keep what was received: days (30), 720h, P30D; 0 for ever. Remembered; 400 days"
                    + " unless it was ever set")
    private @Nullable String retention;

    @Mixin
    private AdapterOptions adapterOptions = new AdapterOptions();

    UpCommand(Console console, Clock clock, RandomGenerator random) {
        this.console = console;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Progress progress = new TimedProgress(console, begun);
        DataFolder folder = data.folder();
        Adapters adapters = adapterOptions.adapters();
        Duration kept = KeptTime.of(folder, retention);
        if (!adapters.isEmpty() && System.getProperty(DetachedLauncher.MARK) == null) {
            refuseUnusable(adapters);
        }
        if (detach) {
            DetachedLauncher.start(folder, arguments(folder), progress);
            Welcome.print(console, folder, empty);
            return 0;
        }
        run(folder, new Settings(portOffset, adapters, stay, kept), progress);
        return 0;
    }

    /** Whoever detaches a launcher has looked already. */
    private void refuseUnusable(Adapters adapters) throws IOException, InterruptedException {
        List<String> check = new ArrayList<>(List.of(CheckAdaptersCommand.NAME));
        check.addAll(adapterOptions.arguments());
        if (AdaptedProgram.run(adapters, check) != 0) {
            throw new ProductException("An adapter cannot be used as it is set; nothing was started.");
        }
    }

    private void run(DataFolder folder, Settings settings, Progress progress) throws IOException, InterruptedException {
        try (FolderLock lock = FolderLock.take(folder)) {
            Samples samples = Samples.packaged();
            KeptTime.remember(folder, settings.retention());
            String key = new DevelopmentAccess(folder, random).prepare(empty ? List.of() : samples.sources());
            Launcher launcher = Launcher.prepare(Home.path(), folder, settings, progress, clock);
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> end(launcher, lock, ended, progress), "silkwire-end"));
            launcher.start();
            if (!empty) {
                pushOnce(samples, launcher, new SamplePush(folder, key, portOffset, progress));
            }
            launcher.awaitUp(EnumSet.allOf(Member.class));
            launcher.declareUp();
            progress.says("up");
            if (System.getProperty(DetachedLauncher.MARK) == null) {
                Welcome.print(console, folder, empty);
                console.says("Ctrl-C ends everything.");
            }
            ended.await();
        }
    }

    /** They are read while the rest still starts. */
    private static void pushOnce(Samples samples, Launcher launcher, SamplePush push) throws IOException {
        if (!push.isDone()) {
            launcher.awaitUp(EnumSet.of(Member.INGEST));
            Set<String> ids = push.push(samples);
            launcher.awaitUp(EnumSet.of(Member.ENRICH, Member.SEARCH));
            push.awaitSearchable(ids);
        }
    }

    private static void end(Launcher launcher, FolderLock lock, CountDownLatch ended, Progress progress) {
        progress.says("ending …");
        launcher.stop();
        lock.close();
        progress.says("ended");
        ended.countDown();
    }

    private List<String> arguments(DataFolder folder) {
        List<String> arguments = new ArrayList<>(
                List.of("up", "--data", folder.path().toString(), "--port-offset", Integer.toString(portOffset)));
        if (empty) {
            arguments.add("--empty");
        }
        if (stay) {
            arguments.add(STAY);
        }
        if (retention != null) {
            arguments.addAll(List.of(RETENTION, retention));
        }
        arguments.addAll(adapterOptions.arguments());
        return arguments;
    }
}
