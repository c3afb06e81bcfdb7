package silkwire.search.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import silkwire.search.index.OutcomeDocument;

/** Writes the fate of every received item into the index. */
final class ArticleOutcomeListener {
    private final BatchHandler<OutcomeDocument> handler;

    ArticleOutcomeListener(BatchHandler<OutcomeDocument> handler) {
        this.handler = handler;
    }

    /** As for articles, the schema version is part of the group; a fate may wait half a second for others. */
    @KafkaListener(
            id = "outcomes",
            topics = "#{@topics.outcomes()}",
            groupId = "#{@topics.prefix() + 'search-outcomes-v1'}",
            batch = "true",
            properties = {"fetch.min.bytes=65536", "fetch.max.wait.ms=500"})
    void onOutcomes(List<ConsumerRecord<byte[], byte[]>> batch) {
        handler.handle(batch);
    }
}
