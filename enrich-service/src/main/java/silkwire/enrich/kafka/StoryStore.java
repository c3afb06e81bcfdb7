package silkwire.enrich.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.BatchingStateRestoreCallback;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.query.Position;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import silkwire.enrich.story.StoryIndex;
import silkwire.enrich.story.StoryRules;

/**
 * The story index as a store of the topology. What is put, by the processor or from the changelog, goes into the index the
 * same way. The library's wrapper around it writes the changelog; the processor asks the index itself through
 * {@link Supplier#indexOf}. Nothing is read back by key, so that the index need not be able to.
 */
final class StoryStore implements KeyValueStore<Bytes, byte[]> {
    private static final String ONLY_WRITTEN = "The story index is asked through its decisions, not by key";

    private final Supplier supplier;
    private boolean open;
    private StoryIndex index;

    private StoryStore(Supplier supplier) {
        this.supplier = supplier;
        this.index = new StoryIndex(supplier.rules);
    }

    /** Makes the store, and finds the index of a task of this instance. */
    static final class Supplier implements KeyValueBytesStoreSupplier {
        private final String name;
        private final StoryRules rules;
        private final Map<TaskId, StoryIndex> indices = new ConcurrentHashMap<>();

        Supplier(String name, StoryRules rules) {
            this.name = name;
            this.rules = rules;
        }

        StoreBuilder<KeyValueStore<Bytes, byte[]>> builder(Map<String, String> changelog) {
            return Stores.keyValueStoreBuilder(this, Serdes.Bytes(), Serdes.ByteArray())
                    .withLoggingEnabled(changelog);
        }

        StoryIndex indexOf(TaskId task) {
            return Objects.requireNonNull(indices.get(task), "the store is opened before its processor");
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public KeyValueStore<Bytes, byte[]> get() {
            return new StoryStore(this);
        }

        @Override
        public String metricsScope() {
            return "story-index";
        }
    }

    @Override
    public String name() {
        return supplier.name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        index = new StoryIndex(supplier.rules);
        supplier.indices.put(context.taskId(), index);
        BatchingStateRestoreCallback restore = batch -> batch.forEach(entry -> index.add(entry.value));
        context.register(root, restore);
        open = true;
    }

    @Override
    public void put(Bytes article, byte[] entry) {
        index.add(entry);
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
        entries.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte[] putIfAbsent(Bytes article, byte[] entry) {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public byte[] delete(Bytes article) {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public byte[] get(Bytes article) {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        throw new UnsupportedOperationException(ONLY_WRITTEN);
    }

    @Override
    public long approximateNumEntries() {
        return index.size();
    }

    @Override
    public Position getPosition() {
        return Position.emptyPosition();
    }

    @Override
    public void flush() {
        // Nothing is buffered: the index is memory, its changelog is written by the wrapper.
    }

    @Override
    public void close() {
        open = false;
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return open;
    }
}
