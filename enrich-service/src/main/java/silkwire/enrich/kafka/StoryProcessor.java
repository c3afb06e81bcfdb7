package silkwire.enrich.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryDecided;
import silkwire.enrich.story.StoryDecision;
import silkwire.enrich.story.StoryEntry;
import silkwire.enrich.story.StoryIndex;

/** Part two: one task, so one order of claims for the whole product. */
final class StoryProcessor extends ContextualProcessor<String, StoryClaimed, String, Object> {
    private final StoryStore.Supplier stores;
    private final Clock clock;
    private @Nullable StoryIndex index;
    private @Nullable KeyValueStore<Bytes, byte[]> store;

    StoryProcessor(StoryStore.Supplier stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        store = context.getStateStore(stores.name());
        index = stores.indexOf(context.taskId());
    }

    @Override
    public void process(Record<String, StoryClaimed> record) {
        StoryClaimed claim = record.value();
        StoryDecision decision =
                Objects.requireNonNull(index, "process comes after init").decide(claim);
        StoryEntry entry = decision.entry();
        if (entry != null) {
            Bytes key = Bytes.wrap(claim.articleId().getBytes(StandardCharsets.US_ASCII));
            Objects.requireNonNull(store, "process comes after init").put(key, entry.encode());
        }
        StoryDecided decided = new StoryDecided(
                claim.articleId(),
                claim.sequence(),
                decision.story(),
                decision.agreement() == 0 ? null : Long.toHexString(decision.agreement()));
        context().forward(new Emission(record, clock.instant()).decision(decided), EnrichTopology.TO_DECISIONS);
    }
}
