package silkwire.common.kafka.streams;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * How a topology runs: exactly once.
 *
 * @param applicationId name of the topology: its consumer group and the prefix of its changelogs
 * @param instance name of this instance among those of the topology, the same after a restart; empty: a new member each time
 * @param stateDir where stores are kept between starts; what is lost there is restored from Kafka
 * @param threads stream threads of this instance
 * @param commitInterval how long a transaction stays open
 */
public record StreamsSettings(
        String applicationId, String instance, Path stateDir, int threads, Duration commitInterval) {
    /** How long a killed instance keeps its partitions from the others, ms. */
    private static final int SESSION_TIMEOUT = 10_000;

    private static final int LARGEST_RECORD = 16 * 1024 * 1024;

    /** The settings over this connection; {@code observer} is told what is set aside. */
    public Properties with(Map<String, Object> connection, Clock clock, DeadLetterHandler.Observer observer) {
        Properties settings = new Properties();
        settings.putAll(connection);
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
        if (!instance.isEmpty()) {
            settings.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instance);
        }
        settings.put(StreamsConfig.STATE_DIR_CONFIG, stateDir.toString());
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commitInterval.toMillis());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        settings.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "zstd");
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), LARGEST_RECORD);
        settings.put(StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), SESSION_TIMEOUT);
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
        settings.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), LARGEST_RECORD);
        DeadLetterHandler.settle(settings, clock, observer);
        return settings;
    }
}
