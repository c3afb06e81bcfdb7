package silkwire.ingest.kafka;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.ingest.idempotency.KeptAnswer;
import silkwire.ingest.idempotency.KeptAnswers;

/** Answers in {@code ingest.answers.v1}, found through an index in memory and read from their place. */
final class KafkaKeptAnswers implements KeptAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaKeptAnswers.class);
    private static final Duration WAIT = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String topic;
    private final KafkaTemplate<String, byte[]> template;
    private final AnswerIndex index;
    private final Supplier<Consumer<String, byte[]>> consumers;

    KafkaKeptAnswers(
            String topic,
            KafkaTemplate<String, byte[]> template,
            AnswerIndex index,
            Supplier<Consumer<String, byte[]>> consumers) {
        this.topic = topic;
        this.template = template;
        this.index = index;
        this.consumers = consumers;
    }

    @Override
    public Lookup find(String id) {
        if (!index.isReady()) {
            return new Unavailable();
        }
        return index.find(id).<Lookup>map(place -> new Known(place.digest())).orElseGet(Unknown::new);
    }

    @Override
    public Optional<KeptAnswer> read(String id) {
        return index.find(id).flatMap(place -> read(id, place));
    }

    private Optional<KeptAnswer> read(String id, AnswerIndex.Place place) {
        try (Consumer<String, byte[]> consumer = consumers.get()) {
            TopicPartition partition = new TopicPartition(topic, place.partition());
            consumer.assign(Set.of(partition));
            consumer.seek(partition, place.offset());
            long patience = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() - patience < 0) {
                for (ConsumerRecord<String, byte[]> message : consumer.poll(WAIT)) {
                    if (message.offset() == place.offset()) {
                        return Optional.of(EventJson.decode(message.value(), KeptAnswer.class));
                    }
                }
            }
            LOG.warn("The answer of {} is not read within {}", id, PATIENCE);
        } catch (KafkaException | EventDecodingException e) {
            LOG.warn("The answer of {} cannot be read: {}", id, e.toString());
        }
        return Optional.empty();
    }

    @Override
    public boolean keep(KeptAnswer answer) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(
                topic,
                null,
                answer.id(),
                EventJson.encode(answer),
                CloudEventHeaders.of(answer.id(), KafkaArticleLog.SERVICE, "silkwire.KeptAnswer.v1", answer.keptAt()));
        try {
            RecordMetadata kept = template.send(message).join().getRecordMetadata();
            index.add(
                    answer.id(),
                    new AnswerIndex.Place(answer.digest(), kept.partition(), kept.offset(), answer.keptAt()));
            return true;
        } catch (KafkaException | org.springframework.kafka.KafkaException | CompletionException e) {
            LOG.warn("An answer is not kept: {}", e.toString());
            return false;
        }
    }
}
