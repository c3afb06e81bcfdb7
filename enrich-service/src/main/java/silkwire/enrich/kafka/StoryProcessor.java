package silkwire.enrich.kafka;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryDecided;
import silkwire.enrich.story.StoryIndex;

/** Part two: one task, so one order of claims for the whole product. */
final class StoryProcessor extends ContextualProcessor<String, StoryClaimed, String, Object> {
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(10);

    private final Duration window;
    private final Clock clock;
    private @Nullable StoryIndex index;

    StoryProcessor(Duration window, Clock clock) {
        this.window = window;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        StreamsStoryMemory memory = new StreamsStoryMemory(
                context.getStateStore(EnrichTopology.STORIES), context.getStateStore(EnrichTopology.TEXTS));
        index = new StoryIndex(memory, window);
        context.schedule(
                SWEEP_EVERY,
                PunctuationType.WALL_CLOCK_TIME,
                time -> memory.forgetBefore(clock.instant().minus(window)));
    }

    @Override
    public void process(Record<String, StoryClaimed> record) {
        StoryClaimed claim = record.value();
        StoryIndex stories = Objects.requireNonNull(index, "process comes after init");
        StoryDecided decided = new StoryDecided(claim.articleId(), claim.sequence(), stories.decide(claim));
        context().forward(new Emission(record, clock.instant()).decision(decided), EnrichTopology.TO_DECISIONS);
    }
}
