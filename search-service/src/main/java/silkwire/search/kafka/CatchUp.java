package silkwire.search.kafka;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import silkwire.search.stream.ArticleStream;
import silkwire.search.stream.StreamedArticle;
import silkwire.search.stream.StreamedArticles;
import silkwire.search.stream.TopicPosition;

/** Reads what its reader missed, at the reader's pace, until it reaches the tail. */
final class CatchUp implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(250);

    private final Consumer<byte[], byte[]> consumer;
    private final StreamedArticles articles;
    private final Deque<ConsumerRecord<byte[], byte[]>> fetched = new ArrayDeque<>();
    private TopicPosition position;

    CatchUp(Consumer<byte[], byte[]> consumer, StreamedArticles articles, TopicPosition from) {
        this.consumer = consumer;
        this.articles = articles;
        this.position = from;
    }

    /** The next article that is wanted; where none is left of what was fetched, or none came so far, the place that was reached. */
    ArticleStream.Next next(Predicate<StreamedArticle> wanted) {
        if (fetched.isEmpty()) {
            consumer.poll(POLL).forEach(fetched::add);
        }
        while (!fetched.isEmpty()) {
            ConsumerRecord<byte[], byte[]> consumed = fetched.remove();
            position = position.after(consumed.partition(), consumed.offset());
            Optional<StreamedArticle> article = Optional.ofNullable(consumed.value())
                    .flatMap(articles::read)
                    .filter(wanted);
            if (article.isPresent()) {
                return new ArticleStream.Arrived(article.get().json(), position);
            }
        }
        return new ArticleStream.Quiet(position);
    }

    /** Whether everything that was fetched was looked at. */
    boolean isLookedThrough() {
        return fetched.isEmpty();
    }

    /** The place up to which it fetched; it may lie behind the last record, where the mark of a transaction stands. */
    TopicPosition reached() {
        return new TopicPosition(consumer.assignment().stream()
                .collect(Collectors.toMap(TopicPartition::partition, consumer::position)));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
