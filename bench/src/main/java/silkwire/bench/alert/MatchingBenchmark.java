package silkwire.bench.alert;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.HdrHistogram.Histogram;
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
    private final Map<Integer, Pass> first = new TreeMap<>();

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
            Pass unprepared = pass(contender, some);
            Pass measured = pass(contender, some);
            OptionalDouble tried = contender.tried();
            return new MatchingReport(
                    contender.name(),
                    loaded.rules(),
                    rules - loaded.rules(),
                    loaded.seconds(),
                    heap.isPresent() ? heap.getAsLong() / MEBIBYTE : null,
                    some.size(),
                    (int) (some.stream().mapToLong(MatchingBenchmark::bytes).sum() / some.size()),
                    measured.perSecond(),
                    unprepared.perSecond(),
                    micros(measured.cpuNanos()),
                    micros(measured.wallNanos()),
                    tried.isPresent() ? tried.getAsDouble() : null,
                    (double) IntStream.of(measured.matches()).sum() / some.size(),
                    measured.differing(first(rules, measured)),
                    measured.timesAsLongAs(first(rules, measured)));
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

    /** That of the contender that got these rules first. */
    private Pass first(int rules, Pass now) {
        return first.computeIfAbsent(rules, count -> now);
    }

    private Pass pass(Contender contender, List<ArticleEnriched> some) {
        int[] matches = new int[some.size()];
        long[] cpu = new long[some.size()];
        long[] wall = new long[some.size()];
        for (int i = 0; i < matches.length; i++) {
            long from = nanoTime.getAsLong();
            long cpuFrom = contender.costs().cpuNanos();
            matches[i] = contender.match(some.get(i));
            cpu[i] = contender.costs().cpuNanos() - cpuFrom;
            wall[i] = nanoTime.getAsLong() - from;
        }
        return new Pass(matches, cpu, wall);
    }

    /** What came of every article, one after the other. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Pass(int[] matches, long[] cpuNanos, long[] wallNanos) {
        double perSecond() {
            return matches.length * NANOS / LongStream.of(cpuNanos).sum();
        }

        int differing(Pass first) {
            return (int) both(first).filter(i -> first.matches[i] != matches[i]).count();
        }

        /** For the same articles. */
        double timesAsLongAs(Pass first) {
            return (double) both(first).mapToLong(i -> cpuNanos[i]).sum()
                    / both(first).mapToLong(i -> first.cpuNanos[i]).sum();
        }

        private IntStream both(Pass first) {
            return IntStream.range(0, Math.min(first.matches.length, matches.length));
        }
    }

    private static Micros micros(long[] nanos) {
        Histogram histogram = new Histogram(DIGITS);
        for (long each : nanos) {
            histogram.recordValue(each / NANOS_PER_MICRO);
        }
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
