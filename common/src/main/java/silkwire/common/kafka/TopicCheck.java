package silkwire.common.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks the broker whether the topics a service needs exist; topics are never created on the way. */
public final class TopicCheck {
    private final Admin admin;
    private final List<String> needed;
    private final Duration patience;

    /** Checks {@code needed} over {@code admin}, waiting at most {@code patience} for an answer. */
    public TopicCheck(Admin admin, List<String> needed, Duration patience) {
        this.admin = admin;
        this.needed = List.copyOf(needed);
        this.patience = patience;
    }

    /** What the broker said. */
    public sealed interface Result {}

    /** All topics exist. */
    public record Complete() implements Result {}

    /** These topics are missing. */
    public record Missing(List<String> topics) implements Result {
        /** Copies the names. */
        public Missing {
            topics = List.copyOf(topics);
        }
    }

    /** The broker did not answer. */
    public record Unreachable(String reason) implements Result {}

    /** Asks now. */
    public Result check() {
        DescribeTopicsOptions options = new DescribeTopicsOptions().timeoutMs((int) patience.toMillis());
        Map<String, KafkaFuture<TopicDescription>> answers =
                admin.describeTopics(needed, options).topicNameValues();
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, KafkaFuture<TopicDescription>> answer : answers.entrySet()) {
            try {
                answer.getValue().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    return new Unreachable(String.valueOf(e.getCause()));
                }
                missing.add(answer.getKey());
            } catch (TimeoutException e) {
                return new Unreachable("no answer within " + patience);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Unreachable("interrupted");
            }
        }
        return missing.isEmpty() ? new Complete() : new Missing(missing);
    }
}
