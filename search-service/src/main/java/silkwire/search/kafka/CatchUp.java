package silkwire.search.kafka;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import silkwire.search.stream.ArticleStream;
import silkwire.search.stream.StreamedArticle;
import silkwire.search.stream.StreamedArticles;
import silkwire.search.stream.TopicPosition;

/** Reads what lies between two places of a topic, at its reader's pace. */
final class CatchUp implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(250);

    private final Consumer<byte[], byte[]> consumer;
    private final StreamedArticles articles;
    private final TopicPosition until;
    private final Deque<ConsumerRecord<byte[], byte[]>> fetched = new ArrayDeque<>();
    private TopicPosition position;

    CatchUp(Consumer<byte[], byte[]> consumer, StreamedArticles articles, TopicPosition from, TopicPosition until) {
        this.consumer = consumer;
        this.articles = articles;
        this.position = from;
        this.until = until;
    }

    /** The next article that is wanted, or where nothing of them is left or came so far, the place that was reached. */
    Optional<ArticleStream.Next> next(Predicate<StreamedArticle> wanted) {
        if (fetched.isEmpty()) {
            if (isDone()) {
                return Optional.empty();
            }
            consumer.poll(POLL).forEach(fetched::add);
        }
        while (!fetched.isEmpty()) {
            ConsumerRecord<byte[], byte[]> consumed = fetched.remove();
            if (!until.isBehind(consumed.partition(), consumed.offset())) {
                continue;
            }
            position = position.after(consumed.partition(), consumed.offset());
            Optional<StreamedArticle> article = Optional.ofNullable(consumed.value())
                    .flatMap(articles::read)
                    .filter(wanted);
            if (article.isPresent()) {
                return Optional.of(new ArticleStream.Arrived(article.get().json(), position));
            }
        }
        return Optional.of(new ArticleStream.Quiet(position));
    }

    /** A position may lie behind the last record, where the mark of a transaction stands. */
    private boolean isDone() {
        return consumer.assignment().stream()
                .allMatch(partition -> consumer.position(partition) >= until.of(partition.partition()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
