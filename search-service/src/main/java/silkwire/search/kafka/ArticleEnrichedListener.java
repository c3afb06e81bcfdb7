package silkwire.search.kafka;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConsumerSeekAware;
import silkwire.search.index.ArticleDocument;
import silkwire.search.index.ArticleIndex;

/**
 * Writes every enriched article into the index. Where no index is left although the group read on, the topic is read from
 * its beginning: the index is a view that can be deleted.
 */
final class ArticleEnrichedListener implements BatchMessageListener<byte[], byte[]>, ConsumerSeekAware {
    private static final Logger LOG = LoggerFactory.getLogger(ArticleEnrichedListener.class);

    private final BatchHandler<ArticleDocument> handler;
    private final ArticleIndex index;

    ArticleEnrichedListener(BatchHandler<ArticleDocument> handler, ArticleIndex index) {
        this.handler = handler;
        this.index = index;
    }

    @Override
    public void onPartitionsAssigned(Map<TopicPartition, Long> positions, ConsumerSeekCallback seeks) {
        boolean readOn = positions.values().stream().anyMatch(position -> position > 0);
        if (readOn && index.isKnownToBeEmpty()) {
            LOG.info("No index is left; {} is read from its beginning", positions.keySet());
            index.beginAnew();
            seeks.seekToBeginning(positions.keySet());
        }
        index.takeOver();
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> batch) {
        handler.handle(batch);
    }
}
