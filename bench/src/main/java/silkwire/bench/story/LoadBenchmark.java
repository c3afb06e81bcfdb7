package silkwire.bench.story;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.LongSupplier;
import silkwire.common.event.ArticleId;
import silkwire.common.event.StoryClaimed;
import silkwire.enrich.fingerprint.Fingerprint;
import silkwire.enrich.story.StoryDecision;
import silkwire.enrich.story.StoryEntry;
import silkwire.enrich.story.StoryIndex;
import silkwire.enrich.story.StoryRules;

/**
 * How fast the story index is restored and asked. Fingerprints are random, so that each stands alone; traits are those of
 * real texts, over and over. Articles come evenly over a week. Only the index's own time is counted, not that of making them.
 */
public final class LoadBenchmark {
    private static final Instant BEGIN = Instant.parse("2026-11-15T00:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final int BATCH = 10_000;
    private static final int ASKED = 100_000;
    private static final int SHINGLES = 400;
    private static final double SECOND = 1e9;

    private final StoryIndex maker = new StoryIndex(StoryRules.within(WEEK));
    private final Random random;
    private final LongSupplier processorTime;
    private final List<String> traits;

    /**
     * Random numbers come from {@code seed}.
     *
     * @param processorTime of this thread, in nanoseconds
     */
    public LoadBenchmark(long seed, List<String> traits, LongSupplier processorTime) {
        this.random = new Random(seed);
        this.traits = List.copyOf(traits);
        this.processorTime = processorTime;
    }

    /** Restores so many articles, as from the changelog, and asks for more. */
    public LoadReport run(int articles) {
        StoryIndex index = new StoryIndex(StoryRules.within(WEEK));
        long restoring = 0;
        for (int made = 0; made < articles; made += BATCH) {
            List<byte[]> batch = new ArrayList<>(BATCH);
            for (int i = made; i < Math.min(articles, made + BATCH); i++) {
                batch.add(made(claim(i, time(i, articles))));
            }
            long begun = processorTime.getAsLong();
            batch.forEach(index::add);
            restoring += processorTime.getAsLong() - begun;
        }
        int remembered = index.size();
        double bytes = (double) index.memory() / remembered;
        long asking = ask(index, articles);
        return new LoadReport(articles, remembered, bytes, restoring / SECOND, ASKED / (asking / SECOND));
    }

    private byte[] made(StoryClaimed claim) {
        return Objects.requireNonNull(maker.decide(claim).entry()).encode();
    }

    private long ask(StoryIndex index, int articles) {
        List<StoryClaimed> claims = new ArrayList<>(ASKED);
        for (int i = 0; i < ASKED; i++) {
            claims.add(claim(articles + i, BEGIN.plus(WEEK).plusMillis(i)));
        }
        long begun = processorTime.getAsLong();
        for (StoryClaimed claim : claims) {
            StoryDecision decision = index.decide(claim);
            StoryEntry entry = decision.entry();
            if (entry != null) {
                index.add(entry.encode());
            }
        }
        return processorTime.getAsLong() - begun;
    }

    private static Instant time(int number, int articles) {
        return BEGIN.plusSeconds(WEEK.toSeconds() * number / articles);
    }

    private StoryClaimed claim(int number, Instant receivedAt) {
        byte[] bytes = new byte[Fingerprint.BYTES];
        random.nextBytes(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).putInt(0, SHINGLES);
        String textHash = String.format("%08x%024d", random.nextInt(), 0);
        return new StoryClaimed(
                ArticleId.ofItem("load", String.valueOf(number)),
                1,
                "source" + number % 100,
                textHash,
                receivedAt,
                Fingerprint.readFrom(buffer).encode(),
                receivedAt,
                traits.get(number % traits.size()));
    }
}
