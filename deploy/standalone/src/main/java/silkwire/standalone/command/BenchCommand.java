package silkwire.standalone.command;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import silkwire.standalone.product.DataFolder;
import silkwire.standalone.product.Member;
import silkwire.standalone.product.MemberState;
import silkwire.standalone.product.Phase;
import silkwire.standalone.product.ProductException;
import silkwire.standalone.product.ProductState;
import silkwire.standalone.supervision.TemporaryProduct;

/**
 * Runs the bench as a child process and tells it where the product is. Where none runs in the data folder, one is started
 * for the measurement and ended after it.
 */
@Command(
        name = "bench",
        description =
                "Measure: pipeline [--articles N], latency --rate R --seconds S, ingest, search, stories, alerts; each"
                        + " with --json and --help. Starts a product of its own unless one runs in the data folder.")
final class BenchCommand implements Callable<Integer> {
    private static final String INGEST = "ingest";
    private static final Set<String> MEASUREMENTS = Set.of("pipeline", "latency", "search", INGEST);
    private static final String ALERTS = "alerts";
    private static final String KILL = "--kill";
    private static final Set<String> ALERTS_OF_PRODUCT = Set.of("--through", KILL);
    private static final Set<String> QUESTIONS = Set.of("-h", "--help", "-V", "--version");
    private static final List<Member> MEASURED =
            List.of(Member.INGEST, Member.ENRICH, Member.SEARCH, Member.KAFKA, Member.ELASTICSEARCH);

    private final Console console;
    private final Clock clock;
    private final RandomGenerator random;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--stay",
            description = "start the product for the measurement as `up --stay` does: all of it uses all compilers")
    private boolean stay;

    @Parameters(arity = "0..*", paramLabel = "ARGUMENT", description = "handed to the bench")
    private List<String> arguments = List.of();

    private BenchCommand(Console console, Clock clock, RandomGenerator random) {
        this.console = console;
        this.clock = clock;
        this.random = random;
    }

    /** Takes every option it does not know as one for the bench. */
    static CommandLine commandLine(Console console, Clock clock, RandomGenerator random) {
        return new CommandLine(new BenchCommand(console, clock, random)).setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!arguments.isEmpty() && TaggerCommand.NAMES.contains(arguments.getFirst())) {
            throw new ProductException("This is a command of its own: ./silkwire " + String.join(" ", arguments));
        }
        if (!measures()) {
            return BenchProgram.run(arguments);
        }
        DataFolder folder = data.folder();
        if (kills()) {
            console.says("Processes are killed: a product is started for this and ended after it");
        } else if (folder.launcher().isPresent()) {
            return BenchProgram.run(withProduct(folder));
        } else {
            console.says("No product runs in " + folder.path() + ": one is started for this and ended after it");
        }
        TimedProgress progress = new TimedProgress(console, System.nanoTime());
        try (TemporaryProduct product = TemporaryProduct.start(Home.path(), stay, progress, clock, random)) {
            return BenchProgram.run(withProduct(product.folder()));
        }
    }

    private boolean measures() {
        return !arguments.isEmpty()
                && (MEASUREMENTS.contains(arguments.getFirst()) || isAlerts(ALERTS_OF_PRODUCT))
                && arguments.stream().noneMatch(QUESTIONS::contains);
    }

    /** A product that somebody uses is never killed. */
    private boolean kills() {
        return isAlerts(Set.of(KILL));
    }

    /** Whether alerts are measured with one of these options. */
    private boolean isAlerts(Set<String> options) {
        return arguments.getFirst().equals(ALERTS)
                && arguments.stream().anyMatch(argument -> options.contains(argument.split("=", 2)[0]));
    }

    private List<String> withProduct(DataFolder folder) {
        ProductState state = folder.state().orElseThrow();
        if (state.state() != Phase.UP) {
            throw new ProductException(
                    "The product in " + folder.path() + " is " + state.state().text() + ", not up");
        }
        Map<String, MemberState> members = state.services();
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--key-file", folder.keyFile().toString()));
        List<Member> measured = new ArrayList<>(MEASURED);
        List<Member> called = new ArrayList<>(List.of(Member.INGEST, Member.SEARCH, Member.ELASTICSEARCH));
        if (arguments.getFirst().equals(ALERTS)) {
            measured.add(Member.ALERT);
            called.add(Member.ALERT);
        }
        for (Member member : measured) {
            MemberState known = Objects.requireNonNull(members.get(member.id()), member::id);
            all.addAll(List.of("--pid", member.id() + "=" + known.pid()));
        }
        for (Member member : called) {
            all.addAll(List.of("--" + member.id(), member.url(state.portOffset())));
        }
        if (arguments.getFirst().equals(INGEST)) {
            all.addAll(List.of("--kafka", Member.KAFKA.url(state.portOffset())));
        }
        return all;
    }
}
