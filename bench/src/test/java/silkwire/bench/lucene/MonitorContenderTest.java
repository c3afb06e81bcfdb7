package silkwire.bench.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import silkwire.bench.alert.MatchingBenchmark;
import silkwire.bench.alert.MatchingReport;
import silkwire.bench.alert.OwnProcess;
import silkwire.bench.alert.SilkwireContender;
import silkwire.bench.story.StoryTexts;

/** The product's matcher and Lucene Monitor find the same, for rules as desks write them. */
final class MonitorContenderTest {
    private static final int RULES = 200;
    private static final int ARTICLES = 20;

    private final AtomicLong now = new AtomicLong();
    private final OwnProcess process = new OwnProcess(() -> now.addAndGet(1_000_000), () -> 1L << 30);

    @Test
    void everyContenderMatchesTheSameArticles() throws IOException {
        // given
        MatchingBenchmark benchmark = new MatchingBenchmark(
                StoryTexts.samples(language -> !language.isEmpty()), 2_000, ARTICLES, 7, now::get);
        // when
        MatchingReport own = benchmark.run(() -> new SilkwireContender(process), RULES, ARTICLES);
        MatchingReport monitor = benchmark.run(() -> new MonitorContender(process), RULES, ARTICLES / 2);
        // then
        assertThat(own.articles()).isEqualTo(ARTICLES);
        assertThat(own.rules() + own.refused()).isEqualTo(RULES);
        assertThat(own.matchesPerArticle()).isBetween(0.05, RULES / 10.0);
        assertThat(monitor.articles()).isEqualTo(ARTICLES / 2);
        assertThat(monitor.rules()).isEqualTo(own.rules());
        assertThat(monitor.differing()).isZero();
    }
}
