package silkwire.standalone.supervision;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import silkwire.servers.Progress;
import silkwire.servers.distribution.Distributions;
import silkwire.servers.kafka.TopicCreation;
import silkwire.servers.kafka.TopicRetention;
import silkwire.servers.process.ProcessIdentity;
import silkwire.servers.process.Unprivileged;
import silkwire.servers.topic.DeclaredTopics;
import silkwire.servers.topic.TopicDeclaration;
import silkwire.servers.topic.TopicLayout;
import silkwire.standalone.process.PortHolder;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.MemberState;
import silkwire.standalone.product.Phase;
import silkwire.standalone.product.ProductException;
import silkwire.standalone.product.ProductState;

/**
 * Runs the product in a data folder: both servers at once, the topics when Kafka answers, then the services that need
 * them. The order of ending is the reverse: no service loses its server before it has ended.
 */
public final class Launcher {
    private static final Duration ORPHANS = Duration.ofSeconds(10);
    private static final Duration STOP_SERVICES = Duration.ofSeconds(15);
    private static final Duration STOP_SERVERS = Duration.ofSeconds(20);

    /** The common pool's threads do not see the classes inside an executable jar. */
    private static final Executor OWN_THREAD = task -> Thread.ofVirtual().start(task);

    private final DataFolder folder;
    private final Progress progress;
    private final Clock clock;
    private final StateBoard board;
    private final Map<Member, Supervised> members = new LinkedHashMap<>();

    private Launcher(DataFolder folder, Progress progress, Clock clock, StateBoard board) {
        this.folder = folder;
        this.progress = progress;
        this.clock = clock;
        this.board = board;
    }

    /**
     * Makes ready, without starting anything: ends orphans, looks at the ports. The caller holds the lock.
     */
    public static Launcher prepare(Path home, DataFolder folder, Settings settings, Progress progress, Clock clock) {
        int portOffset = settings.portOffset();
        List<Long> orphans = folder.processes().endAll(ORPHANS);
        if (!orphans.isEmpty()) {
            progress.says("Ended what a killed launcher left behind: " + orphans);
        }
        refuseTakenPorts(portOffset);
        Path elasticsearch = ElasticsearchFolder.choose(folder, Unprivileged.forThisProcess(), progress);
        Map<String, MemberState> waiting = new LinkedHashMap<>();
        for (Member member : Member.values()) {
            String data = member == Member.ELASTICSEARCH ? elasticsearch.toString() : null;
            waiting.put(member.id(), MemberState.waiting(member.url(portOffset), data));
        }
        StateBoard board = new StateBoard(
                folder,
                new ProductState(Phase.STARTING, ProcessIdentity.ofThisProcess().toString(), portOffset, waiting));
        Launcher launcher = new Launcher(folder, progress, clock, board);
        Distributions distributions = Distributions.ofUser(progress);
        ServicePrograms programs = new ServicePrograms(home);
        launcher.plan(new Members(programs, folder, elasticsearch, settings, distributions), programs, settings);
        return launcher;
    }

    private static void refuseTakenPorts(int portOffset) {
        PortHolder holders = new PortHolder(Path.of("/proc"));
        List<String> taken = Members.ports(portOffset).stream()
                .filter(port -> !PortHolder.isFree(port))
                .map(port -> "port " + port + " is taken by " + holders.describe(port))
                .toList();
        if (!taken.isEmpty()) {
            throw new ProductException(String.join("\n", taken) + "\nChoose other ports with --port-offset N.");
        }
    }

    private void plan(Members how, ServicePrograms programs, Settings settings) {
        CompletableFuture<Void> now = CompletableFuture.completedFuture(null);
        OWN_THREAD.execute(programs::prepare);
        Supervised kafka = supervise(Member.KAFKA, now, how);
        Supervised elasticsearch = supervise(Member.ELASTICSEARCH, now, how);
        CompletableFuture<Void> topics = kafka.up().thenAcceptAsync(up -> createTopics(settings), OWN_THREAD);
        Supervised ingest = supervise(Member.INGEST, topics, how);
        Supervised enrich = supervise(Member.ENRICH, topics, how);
        Supervised search = supervise(Member.SEARCH, topics.thenCombine(elasticsearch.up(), (a, b) -> b), how);
        CompletableFuture<Void> path = CompletableFuture.allOf(ingest.up(), enrich.up(), search.up());
        supervise(Member.ALERT, path, how);
        supervise(Member.DASHBOARD, path, how);
    }

    private Supervised supervise(Member member, CompletableFuture<?> after, Members how) {
        Supervised supervised = new Supervised(
                new Launch(member, after, () -> how.start(member)), board, folder.processes(), progress, clock);
        members.put(member, supervised);
        return supervised;
    }

    private void createTopics(Settings settings) {
        String kafka = Member.KAFKA.url(settings.portOffset());
        TopicLayout layout = new TopicLayout("", TopicLayout.STANDALONE_PARTITIONS, settings.retention());
        List<String> created = TopicCreation.create(kafka, DeclaredTopics.all(), layout);
        if (!created.isEmpty()) {
            progress.says("Created " + created.size() + " topics");
        }
        List<TopicDeclaration> older = DeclaredTopics.all().stream()
                .filter(topic -> !created.contains(topic.name()))
                .toList();
        List<String> changed = TopicRetention.set(kafka, older, layout);
        if (!changed.isEmpty()) {
            Duration kept = settings.retention();
            progress.says(changed.size() + " topics now keep what they hold for "
                    + (kept.isZero() ? "ever" : kept.toDays() + " days"));
        }
    }

    /** Starts all members, in their order; {@link #awaitUp} waits for them. */
    public void start() {
        members.values().forEach(Supervised::begin);
    }

    /**
     * Waits until each of these answers for the first time.
     *
     * @throws RuntimeException the first failure of any member; the caller then calls {@link #stop()}
     */
    public void awaitUp(Collection<Member> awaited) {
        CompletableFuture<Void> failed = new CompletableFuture<>();
        CompletableFuture<Void> everyone = CompletableFuture.allOf(members.values().stream()
                .map(member -> member.up().whenComplete((up, failure) -> {
                    if (failure != null) {
                        failed.completeExceptionally(failure);
                    }
                }))
                .toArray(CompletableFuture<?>[]::new));
        CompletableFuture<Void> all = CompletableFuture.allOf(awaited.stream()
                .map(members::get)
                .filter(Objects::nonNull)
                .map(Supervised::up)
                .toArray(CompletableFuture<?>[]::new));
        try {
            CompletableFuture.anyOf(all, failed, everyone).join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    /** Says that the product is up, when what belongs to a start is done. */
    public void declareUp() {
        board.product(Phase.UP);
    }

    /** What is written down now. */
    public ProductState state() {
        return board.current();
    }

    /** Ends all members; nothing of them runs when this returns. */
    public void stop() {
        board.product(Phase.STOPPING);
        inParallel(Member.services(), STOP_SERVICES);
        inParallel(List.of(Member.KAFKA, Member.ELASTICSEARCH), STOP_SERVERS);
        board.product(Phase.DOWN);
    }

    private void inParallel(List<Member> ending, Duration patience) {
        CompletableFuture<?>[] ends = ending.stream()
                .map(members::get)
                .filter(Objects::nonNull)
                .map(member -> CompletableFuture.runAsync(() -> member.stop(patience), OWN_THREAD))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(ends).join();
    }
}
