package silkwire.bench.alert;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.HdrHistogram.Histogram;
import silkwire.alert.lucene.LuceneRuleMatcher;
import silkwire.alert.match.UnreadableRules;
import silkwire.alert.rule.Notify;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleRecord;
import silkwire.bench.alert.MatchingReport.Micros;
import silkwire.bench.stage.StageBenchmark;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.json.EventJson;
import silkwire.common.query.QueryParser;

/**
 * Puts articles before rules as the alert service does, in one thread: first all once to warm up, then all again, measured
 * one by one.
 */
public final class MatchingBenchmark {
    private static final double NANOS = 1e9;
    private static final int NANOS_PER_MICRO = 1000;
    private static final int DIGITS = 3;
    private static final long MEBIBYTE = 1L << 20;
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant THEN = Instant.parse("2026-11-22T05:00:00Z");

    private final Map<String, List<String>> texts;
    private final long seed;
    private final List<ArticleEnriched> articles;
    private final LongSupplier cpuNanos;
    private final LongSupplier nanoTime;
    private final LongSupplier heapBytes;

    /**
     * Rules and articles of these texts.
     *
     * @param articleBytes least size of an article
     * @param mostArticles how many articles at most
     * @param cpuNanos processor time of the thread in nanoseconds
     * @param heapBytes what is held in memory, after a garbage collection
     */
    public MatchingBenchmark(
            Map<String, List<String>> texts,
            int articleBytes,
            int mostArticles,
            long seed,
            LongSupplier cpuNanos,
            LongSupplier nanoTime,
            LongSupplier heapBytes) {
        this.texts = texts;
        this.seed = seed;
        this.articles = TaggedArticles.of(StageBenchmark.articles(texts, articleBytes), mostArticles, seed);
        this.cpuNanos = cpuNanos;
        this.nanoTime = nanoTime;
        this.heapBytes = heapBytes;
    }

    /** With this many rules. */
    public MatchingReport run(int rules) {
        RuleMix mix = new RuleMix(texts, seed);
        long heapBefore = heapBytes.getAsLong();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        LuceneRuleMatcher matcher = new LuceneRuleMatcher(
                new QueryParser(),
                new UnreadableRules(() -> {
                    throw new IllegalStateException("No rule is disabled here");
                }),
                meters);
        long begin = cpuNanos.getAsLong();
        load(matcher, mix, rules);
        double loadSeconds = (cpuNanos.getAsLong() - begin) / NANOS;
        long heap = (heapBytes.getAsLong() - heapBefore) / MEBIBYTE;
        articles.forEach(matcher::match);
        return measured(matcher, meters, rules, loadSeconds, heap);
    }

    private MatchingReport measured(
            LuceneRuleMatcher matcher, SimpleMeterRegistry meters, int rules, double loadSeconds, long heap) {
        Histogram cpu = new Histogram(DIGITS);
        Histogram wall = new Histogram(DIGITS);
        long matches = 0;
        long begin = cpuNanos.getAsLong();
        for (ArticleEnriched article : articles) {
            long from = nanoTime.getAsLong();
            long cpuFrom = cpuNanos.getAsLong();
            matches += matcher.match(article).size();
            cpu.recordValue((cpuNanos.getAsLong() - cpuFrom) / NANOS_PER_MICRO);
            wall.recordValue((nanoTime.getAsLong() - from) / NANOS_PER_MICRO);
        }
        double seconds = (cpuNanos.getAsLong() - begin) / NANOS;
        return new MatchingReport(
                matcher.size(),
                rules - matcher.size(),
                loadSeconds,
                heap,
                articles.size(),
                (int) (articles.stream().mapToLong(MatchingBenchmark::bytes).sum() / articles.size()),
                articles.size() / seconds,
                micros(cpu),
                micros(wall),
                meters.get("silkwire.match.candidates").summary().mean(),
                (double) matches / articles.size());
    }

    private static void load(LuceneRuleMatcher matcher, RuleMix mix, int rules) {
        Notify usual = EventJson.mapper()
                .readValue("{\"mode\":\"story\",\"on\":[],\"conditions\":[],\"budgetPerDay\":50}", Notify.class);
        for (int i = 0; i < rules; i++) {
            String id = "rul_" + i;
            Rule rule = new Rule(
                    id, 1, "Rule " + i, mix.query(i), true, null, null, false, UTC, usual, List.of(), "bench", THEN);
            matcher.changed(new RuleRecord(id, id, 0, rule, "bench", THEN));
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
