package silkwire.alert.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import silkwire.alert.delivery.NotificationTail;
import silkwire.alert.notification.Notification;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;

/** Reads the one partition in which a rule's notifications are, with a consumer for each reader. */
final class DeliveryTail implements NotificationTail, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryTail.class);
    private static final Pattern PLACE = Pattern.compile("(\\d{1,6})-(\\d{1,18})");
    private static final int MOST_READERS = 100;
    private static final int BAD_REQUEST = 400;
    private static final int GONE = 410;
    private static final int BUSY = 429;
    private static final int AWAY = 503;
    private static final String ALLOWED = "the id of the last event read, such as 0-17, or none to begin now";

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final String topic;
    private final Set<Tail> readers = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    DeliveryTail(Supplier<Consumer<String, byte[]>> consumers, String topic) {
        this.consumers = consumers;
        this.topic = topic;
    }

    @Override
    public Reading open(String ruleId, @Nullable String lastEventId) {
        if (readers.size() >= MOST_READERS) {
            throw new ProblemException(Problem.of(
                    "too-many-streams",
                    BUSY,
                    "Too many streams",
                    "This instance keeps " + MOST_READERS + " streams open at most; come back later"));
        }
        Consumer<String, byte[]> consumer = consumers.get();
        try {
            int partition = BuiltInPartitioner.partitionForKey(
                    ruleId.getBytes(StandardCharsets.UTF_8),
                    consumer.partitionsFor(topic).size());
            TopicPartition place = new TopicPartition(topic, partition);
            consumer.assign(List.of(place));
            seek(consumer, place, lastEventId);
            Tail reader = new Tail(consumer, place, ruleId);
            readers.add(reader);
            return reader;
        } catch (ProblemException | KafkaException e) {
            consumer.close();
            if (e instanceof ProblemException problem) {
                throw problem;
            }
            LOG.warn("A stream cannot be opened: {}", e.toString());
            throw new ProblemException(Problem.of(
                    "stream-unavailable", AWAY, "The stream cannot begin now", "Kafka does not answer; try again"));
        }
    }

    private static void seek(Consumer<String, byte[]> consumer, TopicPartition place, @Nullable String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            consumer.seekToEnd(List.of(place));
            consumer.position(place);
            return;
        }
        Matcher form = PLACE.matcher(lastEventId.strip());
        if (!form.matches() || Integer.parseInt(form.group(1)) != place.partition()) {
            throw problem("invalid-place", BAD_REQUEST, "This is no id of an event of this stream", lastEventId);
        }
        long next = Long.parseLong(form.group(2));
        Long begin = consumer.beginningOffsets(List.of(place)).get(place);
        Long end = consumer.endOffsets(List.of(place)).get(place);
        if (begin == null || end == null || next < begin || next > end) {
            throw problem(
                    "place-gone",
                    GONE,
                    "Notifications behind this event are kept no longer; begin anew and read what you missed at"
                            + " /v1/rules/{id}/notifications",
                    lastEventId);
        }
        consumer.seek(place, next);
    }

    private static ProblemException problem(String name, int status, String detail, String value) {
        return new ProblemException(Problem.of(name, status, "The stream cannot go on there", detail)
                .at("Last-Event-ID", value, ALLOWED));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its calls to end. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void stop() {
        running = false;
        readers.forEach(Tail::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private final class Tail implements Reading {
        private final Consumer<String, byte[]> consumer;
        private final TopicPartition partition;
        private final String ruleId;
        private final Deque<Told> waiting = new ArrayDeque<>();

        Tail(Consumer<String, byte[]> consumer, TopicPartition partition, String ruleId) {
            this.consumer = consumer;
            this.partition = partition;
            this.ruleId = ruleId;
        }

        @Override
        public @Nullable Told next(Duration patience) {
            try {
                if (waiting.isEmpty()) {
                    consumer.poll(patience).forEach(this::take);
                }
            } catch (WakeupException e) {
                LOG.debug("A stream of {} ends with the service", ruleId);
            }
            return waiting.poll();
        }

        @Override
        public boolean isOpen() {
            return running;
        }

        private void end() {
            consumer.wakeup();
        }

        private void take(ConsumerRecord<String, byte[]> read) {
            if (!ruleId.equals(read.key())) {
                return;
            }
            try {
                waiting.add(new Told(
                        read.partition() + "-" + (read.offset() + 1),
                        EventJson.decode(read.value(), Notification.class)));
            } catch (EventDecodingException e) {
                LOG.debug("Delivery sets this record aside: {}", e.getMessage());
            }
        }

        @Override
        public String place() {
            return partition.partition() + "-" + consumer.position(partition);
        }

        @Override
        public void close() {
            readers.remove(this);
            consumer.close();
        }
    }
}
