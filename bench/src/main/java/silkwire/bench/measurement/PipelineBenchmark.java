package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import silkwire.bench.article.ArticleMix;
import silkwire.bench.article.GeneratedArticle;

/** Pushes articles as fast as they are taken, waits until each can be found, and compares with what the index alone takes. */
public final class PipelineBenchmark {
    private static final int BATCH = 100;
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The articles look as if published in these hours before the run. */
    private static final Duration PUBLISHED_WITHIN = Duration.ofHours(6);

    private final Intake intake;
    private final Search search;
    private final BulkLimit limit;
    private final Machine machine;
    private final Consumer<String> progress;

    /** Measures the product behind these. */
    public PipelineBenchmark(
            Intake intake, Search search, BulkLimit limit, Machine machine, Consumer<String> progress) {
        this.intake = intake;
        this.search = search;
        this.limit = limit;
        this.machine = machine;
        this.progress = progress;
    }

    /**
     * How to measure.
     *
     * @param tag under which the articles of this run can be found, and of no other
     */
    public record Settings(int articles, int warmUp, int connections, long seed, String tag) {}

    private record Pushed(List<String> ids, double pushSeconds, double seconds) {}

    /**
     * Measures.
     *
     * @throws BenchException when an article is missing afterwards
     */
    public PipelineReport run(Settings settings) {
        double load = machine.loadAverage();
        if (settings.warmUp() > 0) {
            progress.accept("Warming up with " + settings.warmUp() + " articles …");
            String tag = settings.tag() + "w";
            push(tag, articles(ArticleMix.packaged(tag, ~settings.seed()), settings.warmUp()), settings.connections());
        }
        progress.accept("Making " + settings.articles() + " articles …");
        List<GeneratedArticle> articles =
                articles(ArticleMix.packaged(settings.tag(), settings.seed()), settings.articles());
        settle();
        progress.accept("Measuring the pipeline …");
        Map<String, Duration> before = machine.cpu().read();
        Duration ownBefore = machine.ownCpu();
        Pushed pushed = push(settings.tag(), articles, settings.connections());
        Map<String, Duration> after = machine.cpu().read();
        Duration own = machine.ownCpu().minus(ownBefore);
        settle();
        progress.accept("Measuring what Elasticsearch alone takes …");
        BulkLimit.Limit bulk = limit.measure(pushed.ids());
        int count = pushed.ids().size();
        long[] sizes = articles.stream()
                .mapToLong(GeneratedArticle::textBytes)
                .sorted()
                .toArray();
        double perSecond = count / pushed.seconds();
        return new PipelineReport(
                tenths(bulk.perSecond()),
                tenths(perSecond),
                Math.round(perSecond / bulk.perSecond() * 1000) / 1000.0,
                CpuTimes.microsPerArticle(before, after, count),
                count,
                sizes[sizes.length / 2],
                sizes[(int) (sizes.length * 0.99)],
                bulk.medianBytes(),
                hundredths(pushed.seconds()),
                hundredths(pushed.pushSeconds()),
                hundredths(bulk.seconds()),
                own.toNanos() / 1000 / count,
                bulk.cpuMicrosPerDocument(),
                settings.warmUp(),
                settings.connections(),
                intake.repeats(),
                settings.seed(),
                hundredths(load));
    }

    private void settle() {
        if (!new Calm(machine.cpu(), machine.ticker()).await()) {
            progress.accept("The product does not come to rest; the figures may suffer");
        }
    }

    private List<GeneratedArticle> articles(ArticleMix mix, int count) {
        Instant first = machine.clock().instant().minus(PUBLISHED_WITHIN);
        long step = PUBLISHED_WITHIN.toMillis() / count;
        return IntStream.range(0, count)
                .mapToObj(number -> mix.article(number, first.plusMillis(number * step)))
                .toList();
    }

    private Pushed push(String tag, List<GeneratedArticle> articles, int connections) {
        Ticker ticker = machine.ticker();
        long begun = ticker.nanos();
        List<String> ids = new Connections(connections)
                .call(Batch.pushes(articles, BATCH, intake)).stream()
                        .flatMap(List::stream)
                        .toList();
        long receipted = ticker.nanos();
        progress.accept(ids.size() + " articles are accepted");
        long found = new Census(search, ticker, EVERY, PATIENCE).await(tag, ids, progress);
        return new Pushed(ids, (receipted - begun) / 1e9, (found - begun) / 1e9);
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
