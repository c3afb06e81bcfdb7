package silkwire.search.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import silkwire.search.index.ArticleDocument;

/** Writes every enriched article into the index. */
final class ArticleEnrichedListener {
    private final BatchHandler<ArticleDocument> handler;

    ArticleEnrichedListener(BatchHandler<ArticleDocument> handler) {
        this.handler = handler;
    }

    /** The schema version is part of the group, so that a new schema reads the topic from its beginning. */
    @KafkaListener(
            id = "articles",
            topics = "#{@topics.enriched()}",
            groupId = "#{@topics.prefix() + 'search-articles-v1'}",
            batch = "true")
    void onArticles(List<ConsumerRecord<byte[], byte[]>> batch) {
        handler.handle(batch);
    }
}
