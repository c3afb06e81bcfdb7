package silkwire.bench.measurement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import silkwire.bench.article.ArticleMix;
import silkwire.bench.article.GeneratedArticle;

/**
 * Pushes articles on several connections until each has its receipt, and writes the same bytes with a bare producer, in
 * turns. What the product does with the pushed articles meanwhile takes part of the same machine.
 */
public final class IngestBenchmark {
    private static final int BATCH = 100;

    private final Intake intake;
    private final LogLimit limit;
    private final Machine machine;
    private final Consumer<String> progress;

    /** Measures the product behind these. */
    public IngestBenchmark(Intake intake, LogLimit limit, Machine machine, Consumer<String> progress) {
        this.intake = intake;
        this.limit = limit;
        this.machine = machine;
        this.progress = progress;
    }

    /** How to measure: articles of a round, rounds after one to warm up, connections, and what makes the articles. */
    public record Settings(int articles, int rounds, int connections, long seed, String tag) {}

    /**
     * Measures.
     *
     * @throws BenchException when an article is not accepted
     */
    public IngestReport run(Settings settings) {
        double load = machine.loadAverage();
        List<IngestReport.Round> rounds = new ArrayList<>();
        for (int round = 0; round <= settings.rounds(); round++) {
            List<GeneratedArticle> articles = articles(settings, round);
            settle();
            double bare = articles.size() / limit.secondsFor(articles);
            settle();
            double pushed = articles.size() / secondsOfPush(articles, settings.connections());
            progress.accept((round == 0 ? "Warm-up" : "Round " + round) + ": pushed " + Math.round(pushed)
                    + "/s, bare producer " + Math.round(bare) + "/s");
            if (round > 0) {
                rounds.add(new IngestReport.Round(tenths(pushed), tenths(bare)));
            }
        }
        double pushed = median(rounds, IngestReport.Round::pushPerSecond);
        double bare = median(rounds, IngestReport.Round::producerPerSecond);
        return new IngestReport(
                pushed,
                bare,
                Math.round(pushed / bare * 1000) / 1000.0,
                settings.articles(),
                settings.connections(),
                rounds,
                intake.repeats(),
                settings.seed(),
                Math.round(load * 100) / 100.0);
    }

    private List<GeneratedArticle> articles(Settings settings, int round) {
        ArticleMix mix = ArticleMix.packaged(settings.tag() + "r" + round, settings.seed() + round);
        Instant now = machine.clock().instant();
        return IntStream.range(0, settings.articles())
                .mapToObj(number -> mix.article(number, now))
                .toList();
    }

    private double secondsOfPush(List<GeneratedArticle> articles, int connections) {
        List<Batch> batches = Batch.of(articles, BATCH);
        long begun = machine.ticker().nanos();
        try (ExecutorService pushers = Executors.newFixedThreadPool(connections)) {
            List<CompletableFuture<List<String>>> receipts = batches.stream()
                    .map(batch ->
                            CompletableFuture.supplyAsync(() -> intake.push(batch.source(), batch.articles()), pushers))
                    .toList();
            try {
                receipts.forEach(CompletableFuture::join);
            } catch (CompletionException failure) {
                pushers.shutdownNow();
                throw failure.getCause() instanceof BenchException cause ? cause : failure;
            }
        }
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
