package silkwire.common.kafka.streams;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * Keeps all stores of the process within one block cache and one budget of write buffers, whatever the number of
 * partitions.
 *
 * @see <a href="https://kafka.apache.org/documentation/streams/developer-guide/memory-mgmt.html">Memory management</a>
 */
public final class BoundedRocksDb implements RocksDBConfigSetter {
    private static final long CACHE_BYTES = 48L << 20;
    private static final long WRITE_BUFFER_BYTES = 24L << 20;
    private static final long STORE_WRITE_BUFFER_BYTES = 4L << 20;
    private static final Cache CACHE = new LRUCache(CACHE_BYTES);
    private static final WriteBufferManager WRITE_BUFFERS = new WriteBufferManager(WRITE_BUFFER_BYTES, CACHE);

    /** Made by Kafka Streams, once per store. */
    public BoundedRocksDb() {}

    @Override
    public void setConfig(String store, Options options, Map<String, Object> settings) {
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        options.setWriteBufferManager(WRITE_BUFFERS);
        options.setWriteBufferSize(STORE_WRITE_BUFFER_BYTES);
        options.setTableFormatConfig(table);
    }

    @Override
    public void close(String store, Options options) {
        // Cache and write buffers are shared by all stores and live as long as the process.
    }
}
