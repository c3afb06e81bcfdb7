package silkwire.bench.measurement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import silkwire.bench.article.ArticleMix;
import silkwire.bench.article.GeneratedArticle;

/** Fills the product with articles, as many as are asked for, made piece by piece. */
final class Filling {
    private static final int PIECE = 5_000;
    private static final int BATCH = 100;
    private static final int CONNECTIONS = 4;
    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The articles look as if published in these days before the run. */
    private static final Duration PUBLISHED_WITHIN = Duration.ofDays(30);

    private final Intake intake;
    private final Search search;
    private final Machine machine;
    private final Consumer<String> progress;

    Filling(Intake intake, Search search, Machine machine, Consumer<String> progress) {
        this.intake = intake;
        this.search = search;
        this.machine = machine;
        this.progress = progress;
    }

    /** Returns when all of them can be found. */
    void fill(int articles, long seed, String tag) {
        ArticleMix mix = ArticleMix.packaged(tag, seed);
        Instant first = machine.clock().instant().minus(PUBLISHED_WITHIN);
        long step = PUBLISHED_WITHIN.toMillis() / articles;
        for (int begin = 0; begin < articles; begin += PIECE) {
            List<GeneratedArticle> piece = IntStream.range(begin, Math.min(begin + PIECE, articles))
                    .mapToObj(number -> mix.article(number, first.plusMillis(number * step)))
                    .toList();
            new Connections(CONNECTIONS).call(Batch.pushes(piece, BATCH, intake));
            progress.accept((begin + piece.size()) + " of " + articles + " articles are accepted");
        }
        await(articles, tag);
    }

    private void await(int articles, String tag) {
        Ticker ticker = machine.ticker();
        long found = 0;
        long grown = ticker.nanos();
        while (found < articles) {
            long now = search.count(tag, Instant.EPOCH);
            if (now > found) {
                found = now;
                grown = ticker.nanos();
            } else if (ticker.nanos() - grown > PATIENCE.toNanos()) {
                throw new BenchException(
                        "Only " + found + " of " + articles + " articles can be found, and no more come");
            }
            ticker.pause(EVERY);
        }
    }
}
