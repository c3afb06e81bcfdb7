package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import silkwire.bench.article.ArticleMix;
import silkwire.bench.article.GeneratedArticle;

/**
 * Pushes articles on several connections until each has its receipt, and writes the same bytes with a bare producer, in
 * turns; then some articles one a call. The processes that read what is pushed stand still meanwhile, as they would on
 * machines of their own, unless they are left alone.
 */
public final class IngestBenchmark {
    private static final int BATCH = 100;

    private final Intake intake;
    private final LogLimit limit;
    private final Bystanders readers;
    private final Machine machine;
    private final Consumer<String> progress;
    private final Map<String, Duration> pushCpu = new LinkedHashMap<>();

    /** Measures the product behind these. */
    public IngestBenchmark(
            Intake intake, LogLimit limit, Bystanders readers, Machine machine, Consumer<String> progress) {
        this.intake = intake;
        this.limit = limit;
        this.readers = readers;
        this.machine = machine;
        this.progress = progress;
    }

    /**
     * How to measure: articles of a round, how many of them once more one a call, rounds after one to warm up, connections,
     * whether the readers stand still, and what makes the articles.
     */
    public record Settings(
            int articles, int singles, int rounds, int connections, boolean alone, long seed, String tag) {}

    /**
     * Measures.
     *
     * @throws BenchException when an article is not accepted
     */
    public IngestReport run(Settings settings) {
        double load = machine.loadAverage();
        List<IngestReport.Round> rounds = new ArrayList<>();
        for (int round = 0; round <= settings.rounds(); round++) {
            IngestReport.Round measured = round(settings, articles(settings, round), round > 0);
            progress.accept((round == 0 ? "Warm-up" : "Round " + round) + ": pushed "
                    + Math.round(measured.pushPerSecond()) + "/s, one a call "
                    + Math.round(measured.singlePerSecond()) + "/s, bare producer "
                    + Math.round(measured.producerPerSecond()) + "/s");
            if (round > 0) {
                rounds.add(measured);
            }
        }
        double pushed = median(rounds, IngestReport.Round::pushPerSecond);
        double bare = median(rounds, IngestReport.Round::producerPerSecond);
        return new IngestReport(
                pushed,
                bare,
                Math.round(pushed / bare * 1000) / 1000.0,
                median(rounds, IngestReport.Round::singlePerSecond),
                settings.alone(),
                CpuTimes.microsPerArticle(none(), pushCpu, (long) settings.articles() * settings.rounds()),
                settings.articles(),
                settings.connections(),
                rounds,
                intake.repeats(),
                settings.seed(),
                Math.round(load * 100) / 100.0);
    }

    private IngestReport.Round round(Settings settings, List<GeneratedArticle> articles, boolean counts) {
        settle();
        Bystanders kept = settings.alone() ? readers : Bystanders.untouched();
        Bystanders.Stillness stillness = kept.hold();
        try (stillness) {
            double bare = articles.size() / limit.secondsFor(articles);
            Map<String, Duration> before = machine.cpuWithOwn();
            double pushed = articles.size() / secondsOf(Batch.pushes(articles, BATCH, intake), settings.connections());
            if (counts) {
                machine.cpuWithOwn()
                        .forEach((name, after) ->
                                pushCpu.merge(name, after.minus(before.getOrDefault(name, after)), Duration::plus));
            }
            double single = settings.singles() / secondsOf(singles(articles, settings), settings.connections());
            return new IngestReport.Round(tenths(pushed), tenths(bare), tenths(single));
        }
    }

    /** What is pushed again is the same article, and costs the intake the same. */
    private List<Supplier<List<String>>> singles(List<GeneratedArticle> articles, Settings settings) {
        return articles.stream()
                .limit(settings.singles())
                .map(article -> (Supplier<List<String>>) () -> List.of(intake.push(article)))
                .toList();
    }

    private Map<String, Duration> none() {
        Map<String, Duration> none = new LinkedHashMap<>();
        pushCpu.keySet().forEach(name -> none.put(name, Duration.ZERO));
        return none;
    }

    private List<GeneratedArticle> articles(Settings settings, int round) {
        ArticleMix mix = ArticleMix.packaged(settings.tag() + "r" + round, settings.seed() + round);
        Instant now = machine.clock().instant();
        return IntStream.range(0, settings.articles())
                .mapToObj(number -> mix.article(number, now))
                .toList();
    }

    private double secondsOf(List<Supplier<List<String>>> pushes, int connections) {
        long begun = machine.ticker().nanos();
        new Connections(connections).call(pushes);
        return (machine.ticker().nanos() - begun) / 1e9;
    }

    private void settle() {
        if (!new Calm(machine.cpu(), machine.ticker()).await()) {
            progress.accept("The product does not come to rest; the figures may suffer");
        }
    }

    private static double median(List<IngestReport.Round> rounds, ToDoubleFunction<IngestReport.Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
