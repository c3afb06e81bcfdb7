package silkwire.alert.kafka;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaOperations;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.MatchLog;
import silkwire.alert.match.Resend;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;

/** Appends to {@code alerts.matches.v1}, beside what the topology writes there itself. */
final class KafkaMatchLog implements MatchLog {
    private static final String SERVICE = "alert-service";

    private final KafkaOperations<String, byte[]> producer;
    private final String topic;
    private final Clock clock;

    KafkaMatchLog(KafkaOperations<String, byte[]> producer, String topic, Clock clock) {
        this.producer = producer;
        this.topic = topic;
        this.clock = clock;
    }

    @Override
    public Optional<String> append(List<ArticleMatched> matches) {
        try {
            List<CompletableFuture<Optional<String>>> sent = new ArrayList<>(matches.size());
            for (ArticleMatched match : matches) {
                sent.add(producer.send(record(match))
                        .handle((done, failure) -> Optional.ofNullable(failure).map(Throwable::toString)));
            }
            return sent.stream()
                    .map(CompletableFuture::join)
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            return Optional.of(e.toString());
        }
    }

    private ProducerRecord<String, byte[]> record(ArticleMatched match) {
        Resend resend = match.resend();
        String id =
                match.article().id() + "/" + match.article().sequence() + "/" + (resend == null ? "late" : resend.id());
        return new ProducerRecord<>(
                topic,
                null,
                match.article().storyId(),
                EventJson.encode(match),
                CloudEventHeaders.of(id, SERVICE, "silkwire.ArticleMatched.v1", clock.instant()));
    }
}
