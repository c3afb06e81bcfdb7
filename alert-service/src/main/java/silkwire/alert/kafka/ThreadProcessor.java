package silkwire.alert.kafka;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.thread.ThreadPolicy;

/** By story: follows its articles and says what is news to which thread. */
final class ThreadProcessor extends ContextualProcessor<String, ArticleMatched, String, Object> {
    private static final Duration FORGET_EVERY = Duration.ofSeconds(10);
    private static final int FORGET_AT_ONCE = 500;

    private final RuleBook book;
    private final Duration kept;
    private final Clock clock;
    private final AlertMetrics metrics;
    private @Nullable ThreadPolicy policy;

    ThreadProcessor(RuleBook book, Duration kept, Clock clock, AlertMetrics metrics) {
        this.book = book;
        this.kept = kept;
        this.clock = clock;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        ThreadPolicy made = new ThreadPolicy(new KafkaThreadStore(context), book, kept, clock);
        policy = made;
        context.schedule(FORGET_EVERY, PunctuationType.WALL_CLOCK_TIME, time -> made.forget(FORGET_AT_ONCE));
    }

    @Override
    public void process(Record<String, ArticleMatched> record) {
        Outgoing outgoing = new Outgoing(record.headers(), clock.instant());
        Objects.requireNonNull(policy, "process comes after init")
                .take(record.value())
                .forEach(news -> {
                    metrics.advanced(news.kind());
                    context().forward(outgoing.advanced(news));
                });
    }
}
