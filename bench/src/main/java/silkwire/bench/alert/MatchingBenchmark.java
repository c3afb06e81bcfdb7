package silkwire.bench.alert;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import silkwire.bench.alert.MatchingReport.Micros;
import silkwire.bench.stage.StageBenchmark;
import silkwire.common.event.ArticleEnriched;

/**
 * Puts articles before rules one by one: first all once to warm up, then all again, measured. Where several contenders get the same
 * rules, each is compared with the first, article by article.
 */
public final class MatchingBenchmark {
    private static final double NANOS = 1e9;
    private static final int NANOS_PER_MICRO = 1000;
    private static final int DIGITS = 3;
    private static final long MEBIBYTE = 1L << 20;

    private final RuleMix mix;
    private final List<ArticleEnriched> articles;
    private final LongSupplier nanoTime;
    private final Map<Integer, int[]> firstMatches = new TreeMap<>();

    /**
     * Rules and articles of these texts.
     *
     * @param articleBytes least size of an article
     * @param mostArticles how many articles at most
     */
    public MatchingBenchmark(
            Map<String, List<String>> texts, int articleBytes, int mostArticles, long seed, LongSupplier nanoTime) {
        this.mix = new RuleMix(texts, seed);
        this.articles = TaggedArticles.of(StageBenchmark.articles(texts, articleBytes), mostArticles, seed);
        this.nanoTime = nanoTime;
    }

    /** Puts at most so many articles before so many rules. */
    public MatchingReport run(Contender.Maker contenders, int rules, int most) {
        Contender contender = contenders.make();
        try (contender) {
            Loaded loaded = load(contender, rules);
            OptionalLong heap = contender.costs().heapBytes();
            List<ArticleEnriched> some = articles.subList(0, Math.min(most, articles.size()));
            some.forEach(contender::match);
            return new Measurement(contender, some)
                    .report(rules, loaded, heap.isPresent() ? heap.getAsLong() / MEBIBYTE : null);
        }
    }

    /** How many rules were taken, and how long that took. */
    private record Loaded(int rules, double seconds) {}

    /** The queries are forgotten when this returns, so that they are not counted as the contender's memory. */
    private Loaded load(Contender contender, int rules) {
        List<String> queries = IntStream.range(0, rules).mapToObj(mix::query).toList();
        long begin = contender.costs().cpuNanos();
        int taken = contender.load(queries);
        return new Loaded(taken, (contender.costs().cpuNanos() - begin) / NANOS);
    }

    /** One pass over the articles. */
    private final class Measurement {
        private final Contender contender;
        private final List<ArticleEnriched> some;
        private final Histogram cpu = new Histogram(DIGITS);
        private final Histogram wall = new Histogram(DIGITS);
        private final int[] matches;

        private Measurement(Contender contender, List<ArticleEnriched> some) {
            this.contender = contender;
            this.some = some;
            this.matches = new int[some.size()];
        }

        private MatchingReport report(int rules, Loaded loaded, @Nullable Long heapMiB) {
            long begin = contender.costs().cpuNanos();
            for (int i = 0; i < matches.length; i++) {
                long from = nanoTime.getAsLong();
                long cpuFrom = contender.costs().cpuNanos();
                matches[i] = contender.match(some.get(i));
                cpu.recordValue((contender.costs().cpuNanos() - cpuFrom) / NANOS_PER_MICRO);
                wall.recordValue((nanoTime.getAsLong() - from) / NANOS_PER_MICRO);
            }
            double seconds = (contender.costs().cpuNanos() - begin) / NANOS;
            OptionalDouble tried = contender.tried();
            return new MatchingReport(
                    contender.name(),
                    loaded.rules(),
                    rules - loaded.rules(),
                    loaded.seconds(),
                    heapMiB,
                    matches.length,
                    (int) (some.stream().mapToLong(MatchingBenchmark::bytes).sum() / matches.length),
                    matches.length / seconds,
                    micros(cpu),
                    micros(wall),
                    tried.isPresent() ? tried.getAsDouble() : null,
                    (double) IntStream.of(matches).sum() / matches.length,
                    differing(rules));
        }

        private int differing(int rules) {
            int[] first = firstMatches.computeIfAbsent(rules, count -> matches);
            return (int) IntStream.range(0, Math.min(first.length, matches.length))
                    .filter(i -> first[i] != matches[i])
                    .count();
        }
    }

    private static Micros micros(Histogram histogram) {
        return new Micros(
                histogram.getValueAtPercentile(50),
                histogram.getValueAtPercentile(90),
                histogram.getValueAtPercentile(99),
                histogram.getMaxValue());
    }

    private static long bytes(ArticleEnriched article) {
        return (article.title() + article.body()).getBytes(StandardCharsets.UTF_8).length;
    }
}
