package silkwire.bench.measurement;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import silkwire.bench.measurement.LatencyReport.Percentiles;
import silkwire.common.query.QueryParser;

/**
 * Asks at a fixed rate (open loop: no query waits for another), in turns the search API and Elasticsearch itself with the very
 * requests the API makes, so that both meet the same machine in the same minutes; then with facets; then exports everything.
 */
public final class SearchBenchmark {
    private static final int DIGITS = 3;
    private static final int TURN_SECONDS = 5;
    private static final Duration PARSING = Duration.ofSeconds(2);

    private final Filling filling;
    private final SearchProbe api;
    private final SearchProbe direct;
    private final SearchProbe facets;
    private final ExportProbe export;
    private final Machine machine;
    private final Consumer<String> progress;

    /** The ways that are measured. */
    public record Ways(SearchProbe api, SearchProbe direct, SearchProbe facets, ExportProbe export) {}

    /** Measures the product behind these. */
    public SearchBenchmark(Intake intake, Search search, Ways ways, Machine machine, Consumer<String> progress) {
        this.filling = new Filling(intake, search, machine, progress);
        this.api = ways.api();
        this.direct = ways.direct();
        this.facets = ways.facets();
        this.export = ways.export();
        this.machine = machine;
        this.progress = progress;
    }

    /**
     * How to measure.
     *
     * @param tag under which the articles of this run can be found, and of no other
     */
    public record Settings(int articles, int rate, int seconds, int facetRate, long seed, String tag) {}

    /**
     * Measures.
     *
     * @throws BenchException when an answer is no answer, or an article is missing
     */
    public SearchReport run(Settings settings) {
        Ticker ticker = machine.ticker();
        long begun = ticker.nanos();
        filling.fill(settings.articles(), settings.seed(), settings.tag());
        long fillSeconds = Duration.ofNanos(ticker.nanos() - begun).toSeconds();
        new Calm(machine.cpu(), ticker).await();
        double load = machine.loadAverage();
        progress.accept("Warming up …");
        Histogram apart = new ConcurrentHistogram(DIGITS);
        for (SearchProbe probe : List.of(api, direct, facets)) {
            ask(probe, settings.facetRate(), TURN_SECONDS, 0, apart);
        }
        progress.accept("Asking " + settings.rate() + " a second, in turns of " + TURN_SECONDS + " s …");
        Histogram apiMicros = new ConcurrentHistogram(DIGITS);
        Histogram directMicros = new ConcurrentHistogram(DIGITS);
        int first = 0;
        for (int done = 0; done < settings.seconds(); done += TURN_SECONDS) {
            ask(api, settings.rate(), TURN_SECONDS, first, apiMicros);
            ask(direct, settings.rate(), TURN_SECONDS, first, directMicros);
            first += settings.rate() * TURN_SECONDS;
        }
        progress.accept("Asking " + settings.facetRate() + " a second with facets …");
        Histogram facetMicros = new ConcurrentHistogram(DIGITS);
        ask(facets, settings.facetRate(), settings.seconds(), 0, facetMicros);
        Percentiles apiMillis = Percentiles.of(apiMicros);
        Percentiles directMillis = Percentiles.of(directMicros);
        return new SearchReport(
                settings.articles(),
                settings.rate(),
                settings.seconds(),
                apiMillis,
                directMillis,
                Math.round(apiMillis.p99() / directMillis.p99() * 1000) / 1000.0,
                settings.facetRate(),
                Percentiles.of(facetMicros),
                facetMicros.getValueAtPercentile(95) / 1e3,
                exportPerSecond(settings),
                parsedPerSecond(),
                fillSeconds,
                settings.seed(),
                Math.round(load * 100) / 100.0);
    }

    /** Asks the queries one after the other from number {@code first} on; a latency counts from the moment it was meant for. */
    private void ask(SearchProbe probe, int rate, int seconds, int first, Histogram micros) {
        Ticker ticker = machine.ticker();
        Schedule schedule = Schedule.soon(machine, rate, 0);
        new OpenLoop(ticker, schedule).run(rate * seconds, number -> {
            String query = SearchQueries.ALL.get((first + number) % SearchQueries.ALL.size());
            return () -> {
                probe.ask(query);
                micros.recordValue((ticker.nanos() - schedule.nanosOf(number)) / 1_000);
            };
        });
    }

    private long exportPerSecond(Settings settings) {
        progress.accept("Exporting all of them …");
        Ticker ticker = machine.ticker();
        long begin = ticker.nanos();
        long articles = export.read(settings.tag());
        if (articles != settings.articles()) {
            throw new BenchException("The export has " + articles + " of " + settings.articles() + " articles");
        }
        return Math.round(articles * 1e9 / (ticker.nanos() - begin));
    }

    private long parsedPerSecond() {
        Ticker ticker = machine.ticker();
        QueryParser parser = new QueryParser();
        long parsed = 0;
        long begin = 0;
        for (Duration part : List.of(PARSING, PARSING)) {
            begin = ticker.nanos();
            parsed = 0;
            while (ticker.nanos() - begin < part.toNanos()) {
                for (String query : SearchQueries.ALL) {
                    parser.parse(query).orThrow();
                }
                parsed += SearchQueries.ALL.size();
            }
        }
        return Math.round(parsed * 1e9 / (ticker.nanos() - begin));
    }
}
