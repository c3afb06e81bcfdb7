package silkwire.enrich.kafka;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleRefined;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.kafka.Topics;
import silkwire.enrich.refinement.RefinementPolicy;
import silkwire.enrich.refinement.Refiner;

/**
 * Asks a refiner about every wanted article of a batch, as many at a time as it takes, and sends its answers. The batch is
 * committed once the broker has them all; whatever the refiner could not answer stays as it is published.
 */
final class RefinementListener {
    private static final Logger LOG = LoggerFactory.getLogger(RefinementListener.class);

    private final Refiner refiner;
    private final RefinementPolicy policy;
    private final Function<ProducerRecord<String, byte[]>, CompletableFuture<?>> producer;
    private final Topics topics;
    private final Clock clock;
    private final EnrichMetrics metrics;
    private final Semaphore places;

    RefinementListener(
            Refiner refiner,
            RefinementPolicy policy,
            Function<ProducerRecord<String, byte[]>, CompletableFuture<?>> producer,
            Topics topics,
            Clock clock,
            EnrichMetrics metrics) {
        this.refiner = refiner;
        this.policy = policy;
        this.producer = producer;
        this.topics = topics;
        this.clock = clock;
        this.metrics = metrics;
        this.places = new Semaphore(refiner.inFlight());
    }

    void onArticles(List<ConsumerRecord<String, byte[]>> batch) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (ConsumerRecord<String, byte[]> record : batch) {
                sent.add(CompletableFuture.supplyAsync(() -> answer(record), threads)
                        .thenCompose(answer -> answer.<CompletableFuture<?>>map(refined -> send(record, refined))
                                .orElseGet(() -> CompletableFuture.completedFuture(null))));
            }
        }
        CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).join();
    }

    private Optional<ArticleRefined> answer(ConsumerRecord<String, byte[]> record) {
        ArticleEnriched article;
        try {
            article = EventJson.decode(record.value(), ArticleEnriched.class);
        } catch (EventDecodingException e) {
            // The index sets the record aside with its reason; here it only cannot be refined.
            LOG.debug("Not refined: {}-{}@{}", record.topic(), record.partition(), record.offset(), e);
            metrics.refined(RefinementOutcome.UNREADABLE);
            return Optional.empty();
        }
        if (!policy.wants(article, clock.instant())) {
            metrics.refined(RefinementOutcome.UNWANTED);
            return Optional.empty();
        }
        places.acquireUninterruptibly();
        try {
            Optional<ArticleRefined> refined = refiner.refine(article);
            metrics.refined(refined.isPresent() ? RefinementOutcome.ANSWERED : RefinementOutcome.ABSTAINED);
            return refined;
        } catch (RuntimeException e) { // A foreign jar failed: the article stays as it is.
            LOG.warn("Refiner {} failed on article {}", refiner.name(), article.id(), e);
            metrics.refined(RefinementOutcome.FAILED);
            return Optional.empty();
        } finally {
            places.release();
        }
    }

    private CompletableFuture<?> send(ConsumerRecord<String, byte[]> record, ArticleRefined refined) {
        var headers = CloudEventHeaders.of(
                refined.id() + "/" + refined.revision() + "/" + refiner.name(),
                "enrich-service",
                "silkwire.ArticleRefined.v1",
                refined.refinedAt());
        CloudEventHeaders.carryTrace(record.headers(), headers);
        return producer.apply(
                new ProducerRecord<>(topics.refinements(), null, refined.id(), EventJson.encode(refined), headers));
    }
}
