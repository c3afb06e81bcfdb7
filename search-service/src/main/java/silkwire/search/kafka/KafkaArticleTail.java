package silkwire.search.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import silkwire.common.problem.Problem;
import silkwire.common.problem.ProblemException;
import silkwire.search.stream.ArticleStream;
import silkwire.search.stream.ArticleTail;
import silkwire.search.stream.StreamedArticle;
import silkwire.search.stream.StreamedArticles;
import silkwire.search.stream.TopicPosition;

/**
 * Reads the end of the topic once for all streams of this instance: each record is decoded and indexed in memory once and
 * offered to every reader. A reader who comes back first reads on its own from its position to the place where it was
 * taken in here. Reads while there is a reader, outside of any group.
 */
final class KafkaArticleTail implements ArticleTail, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaArticleTail.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final int GONE = 410;
    private static final int BUSY = 429;

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final String topic;
    private final StreamedArticles articles;
    private final TailProperties properties;

    private final Object lock = new Object();
    private final Set<TailedStream> readers = new HashSet<>();
    private TopicPosition position = new TopicPosition(Map.of());
    private @Nullable Consumer<byte[], byte[]> consumer;
    private @Nullable Thread thread;
    private final Counter tooSlow;
    private volatile boolean running;

    KafkaArticleTail(
            Supplier<Consumer<byte[], byte[]>> consumers,
            String topic,
            StreamedArticles articles,
            TailProperties properties,
            MeterRegistry meters) {
        this.consumers = consumers;
        this.topic = topic;
        this.articles = articles;
        this.properties = properties;
        this.tooSlow = meters.counter("silkwire.streams.dropped", "cause", "slow");
        meters.gauge("silkwire.streams.open", this, KafkaArticleTail::open);
    }

    private double open() {
        synchronized (lock) {
            return readers.size();
        }
    }

    @Override
    public ArticleStream open(Predicate<StreamedArticle> wanted, @Nullable TopicPosition from) {
        synchronized (lock) {
            if (readers.size() >= properties.most()) {
                throw new ProblemException(Problem.of(
                        "too-many-streams",
                        BUSY,
                        "Too many streams",
                        "This service keeps " + properties.most() + " streams open at most; come back later"));
            }
            try {
                ensureReading();
                TailedStream stream = from == null
                        ? new TailedStream(this, wanted, position, null, properties.waiting())
                        : new TailedStream(this, wanted, from, catchUp(from), properties.waiting());
                readers.add(stream);
                return stream;
            } catch (KafkaException e) {
                LOG.warn("A stream cannot be opened: {}", e.toString());
                throw new ProblemException(Problem.of(
                        "stream-unavailable", 503, "The stream cannot begin now", "Kafka does not answer; try again"));
            }
        }
    }

    /** What lies between the reader's place and ours, read by a consumer of its own; null where nothing does. */
    private @Nullable CatchUp catchUp(TopicPosition from) {
        Map<Integer, Long> ours = position.offsets();
        Set<Integer> foreign = new HashSet<>(from.offsets().keySet());
        foreign.removeAll(ours.keySet());
        boolean ahead = ours.entrySet().stream().anyMatch(part -> from.of(part.getKey()) > part.getValue());
        if (!foreign.isEmpty() || (ahead && isBehindTheEnd(from))) {
            throw gone("This place lies behind the end of the articles; it is none of this service's");
        }
        Consumer<byte[], byte[]> own = consumers.get();
        try {
            List<TopicPartition> partitions = partitions(own);
            own.assign(partitions);
            Map<TopicPartition, Long> begins = own.beginningOffsets(partitions);
            if (begins.entrySet().stream()
                    .anyMatch(begin -> from.of(begin.getKey().partition()) < begin.getValue())) {
                throw gone("Articles behind this place are kept no longer; begin anew without Last-Event-ID and"
                        + " read what you missed by searching or exporting");
            }
            partitions.forEach(partition -> own.seek(partition, from.of(partition.partition())));
            return new CatchUp(own, articles, from);
        } catch (ProblemException | KafkaException e) {
            own.close();
            throw e;
        }
    }

    private boolean isBehindTheEnd(TopicPosition from) {
        Consumer<byte[], byte[]> own = consumers.get();
        try (own) {
            List<TopicPartition> partitions = partitions(own);
            return own.endOffsets(partitions).entrySet().stream()
                    .anyMatch(end -> from.of(end.getKey().partition()) > end.getValue());
        }
    }

    private static ProblemException gone(String detail) {
        return new ProblemException(Problem.of("place-gone", GONE, "The stream cannot go on there", detail)
                .at("Last-Event-ID", null, "the id of an event that came within the time articles are kept"));
    }

    private List<TopicPartition> partitions(Consumer<byte[], byte[]> asked) {
        return asked.partitionsFor(topic).stream()
                .map(part -> new TopicPartition(topic, part.partition()))
                .toList();
    }

    /** Starts reading at the end of the topic where nobody read before. */
    private void ensureReading() {
        if (thread != null) {
            return;
        }
        Consumer<byte[], byte[]> fresh = consumers.get();
        try {
            List<TopicPartition> partitions = partitions(fresh);
            fresh.assign(partitions);
            fresh.seekToEnd(partitions);
            position = new TopicPosition(
                    partitions.stream().collect(Collectors.toMap(TopicPartition::partition, fresh::position)));
        } catch (KafkaException e) {
            fresh.close();
            throw e;
        }
        consumer = fresh;
        thread = Thread.ofPlatform().name("article-tail").daemon().start(() -> read(fresh));
    }

    private void read(Consumer<byte[], byte[]> source) {
        try (source) {
            while (isWanted()) {
                for (ConsumerRecord<byte[], byte[]> consumed : source.poll(POLL)) {
                    offer(consumed);
                }
            }
        } catch (WakeupException e) {
            LOG.debug("The tail of {} is read no longer", topic);
        } catch (RuntimeException e) { // Whatever it is, streams that end with a word beat streams that wait for ever.
            LOG.warn("The streams end, {} cannot be read", topic, e);
            end("The articles cannot be read now; come back");
        }
    }

    /** Whether anybody reads; the last one to leave ends the reading, under the lock that a newcomer takes too. */
    private boolean isWanted() {
        synchronized (lock) {
            if (readers.isEmpty()) {
                thread = null;
                consumer = null;
                return false;
            }
            return true;
        }
    }

    private void offer(ConsumerRecord<byte[], byte[]> consumed) {
        byte[] value = consumed.value();
        StreamedArticle article = value == null ? null : articles.read(value).orElse(null);
        synchronized (lock) {
            position = position.after(consumed.partition(), consumed.offset());
            if (article != null) {
                int before = readers.size();
                readers.removeIf(reader -> !reader.offer(article, consumed.partition(), consumed.offset(), position));
                tooSlow.increment(before - readers.size());
            }
        }
    }

    /** The place up to which everything was offered. */
    TopicPosition position() {
        synchronized (lock) {
            return position;
        }
    }

    /** Offers what comes from now on to a reader who reached this place; false where the tail is already further. */
    boolean takeIn(TailedStream reader, TopicPosition reached) {
        synchronized (lock) {
            boolean isHere = reached.atLeast(position).equals(reached);
            if (isHere) {
                reader.goLive(reached);
            }
            return isHere;
        }
    }

    void leave(TailedStream reader) {
        synchronized (lock) {
            readers.remove(reader);
        }
    }

    private void end(String reason) {
        synchronized (lock) {
            readers.forEach(reader -> reader.drop(reason));
            readers.clear();
            thread = null;
            consumer = null;
        }
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
        synchronized (lock) {
            Consumer<byte[], byte[]> reading = consumer;
            end("The service stops; come back");
            if (reading != null) {
                reading.wakeup();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
