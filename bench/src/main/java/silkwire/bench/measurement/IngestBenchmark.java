package silkwire.bench.measurement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private final Intake intake;
    private final LogLimit limit;
    private final Bystanders readers;
    private final Machine machine;
    private final Consumer<String> progress;
    private final SpentCpu pushCpu;
    private final SpentCpu producerCpu;

    /** Measures the product behind these. */
    public IngestBenchmark(
            Intake intake, LogLimit limit, Bystanders readers, Machine machine, Consumer<String> progress) {
        this.intake = intake;
        this.limit = limit;
        this.readers = readers;
        this.machine = machine;
        this.progress = progress;
        this.pushCpu = new SpentCpu(machine);
        this.producerCpu = new SpentCpu(machine);
    }

    /**
     * How to measure: articles of a round, how many of them once more one a call, rounds to warm up and rounds that count,
     * connections, articles a call, whether the readers stand still, and what makes the articles.
     */
    public record Settings(
            int articles,
            int singles,
            int warmUps,
            int rounds,
            int connections,
            int batch,
            boolean alone,
            long seed,
            String tag) {}

    /**
     * Measures.
     *
     * @throws BenchException when an article is not accepted
     */
    public IngestReport run(Settings settings) {
        double load = machine.loadAverage();
        List<IngestReport.Round> rounds = new ArrayList<>();
        for (int round = 1 - settings.warmUps(); round <= settings.rounds(); round++) {
            IngestReport.Round measured = round(settings, articles(settings, round), round > 0);
            progress.accept((round > 0 ? "Round " + round : "Warm-up") + ": pushed "
                    + Math.round(measured.pushPerSecond()) + "/s, one a call "
                    + Math.round(measured.singlePerSecond()) + "/s, bare producer "
                    + Math.round(measured.producerPerSecond()) + "/s");
            if (round > 0) {
                rounds.add(measured);
            }
        }
        return report(settings, rounds, load);
    }

    private IngestReport report(Settings settings, List<IngestReport.Round> rounds, double load) {
        double pushed = median(rounds, IngestReport.Round::pushPerSecond);
        double bare = median(rounds, IngestReport.Round::producerPerSecond);
        long counted = (long) settings.articles() * settings.rounds();
        return new IngestReport(
                pushed,
                bare,
                thousandths(pushed / bare),
                thousandths(producerCpu.ratioTo(pushCpu)),
                median(rounds, IngestReport.Round::singlePerSecond),
                settings.alone(),
                pushCpu.microsPerArticle(counted),
                producerCpu.microsPerArticle(counted),
                settings.articles(),
                settings.connections(),
                settings.batch(),
                settings.warmUps(),
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
            double bare = articles.size() / bareSeconds(articles, counts);
            double pushed = articles.size() / pushSeconds(articles, settings, counts);
            double single = settings.singles() / secondsOf(calls(singles(articles, settings), settings));
            return new IngestReport.Round(tenths(pushed), tenths(bare), tenths(single));
        }
    }

    private double bareSeconds(List<GeneratedArticle> articles, boolean counts) {
        try (LogLimit.Writing writing = limit.prepare(articles)) {
            return secondsOf(counts ? producerCpu.of(writing::write) : writing::write);
        }
    }

    private double pushSeconds(List<GeneratedArticle> articles, Settings settings, boolean counts) {
        Runnable pushes = calls(Batch.prepared(articles, settings.batch(), intake), settings);
        return secondsOf(counts ? pushCpu.of(pushes) : pushes);
    }

    private static Runnable calls(List<Supplier<List<String>>> pushes, Settings settings) {
        return () -> new Connections(settings.connections()).call(pushes);
    }

    /** What is pushed again is the same article, and costs the intake the same. */
    private List<Supplier<List<String>>> singles(List<GeneratedArticle> articles, Settings settings) {
        return articles.stream()
                .limit(settings.singles())
                .map(article -> (Supplier<List<String>>) () -> List.of(intake.push(article)))
                .toList();
    }

    private List<GeneratedArticle> articles(Settings settings, int round) {
        ArticleMix mix = ArticleMix.packaged(settings.tag() + "r" + round, settings.seed() + round);
        Instant now = machine.clock().instant();
        return IntStream.range(0, settings.articles())
                .mapToObj(number -> mix.article(number, now))
                .toList();
    }

    private double secondsOf(Runnable work) {
        long begun = machine.ticker().nanos();
        work.run();
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

    private static double thousandths(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
