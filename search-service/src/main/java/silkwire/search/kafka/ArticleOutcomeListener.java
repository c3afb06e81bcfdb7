package silkwire.search.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.listener.BatchMessageListener;
import silkwire.search.index.OutcomeDocument;

/** Writes the fate of every received item into the index. */
final class ArticleOutcomeListener implements BatchMessageListener<byte[], byte[]> {
    private final BatchHandler<OutcomeDocument> handler;

    ArticleOutcomeListener(BatchHandler<OutcomeDocument> handler) {
        this.handler = handler;
    }

    @Override
    public void onMessage(List<ConsumerRecord<byte[], byte[]>> batch) {
        handler.handle(batch);
    }
}
