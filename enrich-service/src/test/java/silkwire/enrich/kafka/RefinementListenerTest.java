package silkwire.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.enrich.article.SoloEnrichment;
import silkwire.enrich.refinement.RefinementPolicy;
import silkwire.enrich.refinement.Refiner;
import silkwire.enrich.tagging.TaggingPipeline;

class RefinementListenerTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SoloEnrichment ENRICHMENT = new SoloEnrichment(TaggingPipeline.embedded(() -> 0));

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ConcurrentLinkedQueue<ProducerRecord<String, byte[]>> sent = new ConcurrentLinkedQueue<>();

    @Test
    void everyArticleIsAskedAboutAndNeverMoreThanTheRefinerTakes() {
        // given
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        RefinementListener listener = listener(article -> {
            most.accumulateAndGet(asked.incrementAndGet(), Math::max);
            Thread.yield();
            asked.decrementAndGet();
            return Optional.of(answer(article));
        });

        // when
        listener.onArticles(java.util.stream.IntStream.range(0, 20)
                .mapToObj(n -> record("art_" + n, NOON))
                .toList());

        // then
        assertThat(sent).hasSize(20).allSatisfy(record -> {
            assertThat(record.topic()).isEqualTo("articles.refinements.v1");
            assertThat(record.headers().lastHeader("ce_type").value())
                    .isEqualTo("silkwire.ArticleRefined.v1".getBytes(StandardCharsets.UTF_8));
        });
        assertThat(most).hasValueLessThanOrEqualTo(2);
        assertThat(counted("answered")).isEqualTo(20);
    }

    @Test
    void poisonOldArticlesAbstentionsAndFailuresLeaveTheOthersAlone() {
        // given
        RefinementListener listener = listener(article -> switch (article.id()) {
            case "art_silent" -> Optional.empty();
            case "art_broken" -> throw new IllegalStateException("дефект");
            default -> Optional.of(answer(article));
        });

        // when
        listener.onArticles(List.of(
                new ConsumerRecord<>("articles.enriched.v1", 0, 0, "art_p", new byte[] {'{'}),
                record("art_old", NOON.minus(Duration.ofDays(2))),
                record("art_silent", NOON),
                record("art_broken", NOON),
                record("art_good", NOON)));

        // then
        assertThat(sent).extracting(ProducerRecord::key).containsExactly("art_good");
        for (String outcome : List.of("unreadable", "unwanted", "abstained", "failed", "answered")) {
            assertThat(counted(outcome)).as(outcome).isEqualTo(1);
        }
    }

    @Test
    void aBatchWhoseAnswersTheBrokerDidNotTakeFails() {
        RefinementListener listener = listener(
                article -> Optional.of(answer(article)),
                record -> CompletableFuture.failedFuture(new IllegalStateException("no broker")));

        assertThatThrownBy(() -> listener.onArticles(List.of(record("art_1", NOON))))
                .hasRootCauseMessage("no broker");
    }

    private double counted(String outcome) {
        return meters.counter("silkwire.enrich.refinements", "outcome", outcome).count();
    }

    private RefinementListener listener(Function<ArticleEnriched, Optional<ArticleRefined>> answers) {
        return listener(answers, record -> {
            sent.add(record);
            return CompletableFuture.completedFuture(null);
        });
    }

    private RefinementListener listener(
            Function<ArticleEnriched, Optional<ArticleRefined>> answers,
            Function<ProducerRecord<String, byte[]>, CompletableFuture<?>> producer) {
        return new RefinementListener(
                new ScriptedRefiner(answers),
                new RefinementPolicy(Duration.ofDays(1)),
                producer,
                Topics.unprefixed(),
                Clock.fixed(NOON, ZoneOffset.UTC),
                new EnrichMetrics(meters));
    }

    private static ArticleRefined answer(ArticleEnriched article) {
        return new ArticleRefined(
                article.id(), 1, 1, NOON, Map.of("topic", "t"), null, null, null, null, null, List.of(), null, null);
    }

    private static ConsumerRecord<String, byte[]> record(String id, Instant receivedAt) {
        ReceivedItem item =
                EventJson.mapper().readValue("{\"title\":\"\",\"body\":\"Қазақстан Үкіметі\"}", ReceivedItem.class);
        ArticleReceived received =
                new ArticleReceived(id, Operation.PUSH, new Source("test", null, null), receivedAt, item);
        return new ConsumerRecord<>(
                "articles.enriched.v1", 0, 1, id, EventJson.encode(ENRICHMENT.enrich(received, receivedAt)));
    }

    private record ScriptedRefiner(Function<ArticleEnriched, Optional<ArticleRefined>> answers) implements Refiner {
        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public int inFlight() {
            return 2;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Optional<ArticleRefined> refine(ArticleEnriched article) {
            return answers.apply(article);
        }
    }
}
