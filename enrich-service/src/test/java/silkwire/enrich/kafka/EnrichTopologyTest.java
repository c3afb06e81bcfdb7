package silkwire.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.Operation;
import silkwire.common.event.OutcomeType;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.event.Story;
import silkwire.common.event.StoryDecided;
import silkwire.common.event.StoryRole;
import silkwire.common.event.Topic;
import silkwire.common.event.TopicOrigin;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.CloudEventHeaders;
import silkwire.common.kafka.Topics;
import silkwire.enrich.tagging.TaggingPipeline;

/** The whole topology in one thread, without a broker. */
class EnrichTopologyTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String ART_1 = "art_00000000000000000000000001";
    private static final String ART_2 = "art_00000000000000000000000002";
    private static final String ART_9 = "art_00000000000000000000000009";
    private static final String LONG_ARABIC = "كازاخستان ترفض عرض العضوية في مجموعة البريكس.\nأستانا تنتظر واشنطن.";

    @TempDir
    private Path state;

    private final Topics topics = Topics.unprefixed();
    private TopologyTestDriver driver;
    private TestInputTopic<String, byte[]> input;

    @BeforeEach
    void start() {
        EnrichProperties properties =
                new EnrichProperties("enrich", "", state, 1, Duration.ofMillis(50), Duration.ofDays(7));
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        EnrichMetrics metrics = new EnrichMetrics(new SimpleMeterRegistry());
        Properties settings =
                EnrichKafkaConfiguration.settings(topics, properties, Map.of("bootstrap.servers", "unused:1"));
        settings.put(DeadLetterHandler.CONTEXT, new DeadLetterHandler.Context(clock, metrics));
        driver = new TopologyTestDriver(
                EnrichTopology.build(topics, TaggingPipeline.embedded(System::nanoTime), properties, clock, metrics),
                settings,
                NOON);
        input = driver.createInputTopic(topics.received(), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void anArticleComesOutWithItsTagsItsStoryAndAnOutcome() {
        // when
        push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));

        // then
        ArticleEnriched article = enriched().getFirst();
        assertThat(article.body()).isEqualTo(LONG_ARABIC);
        assertThat(article.sequence()).isEqualTo(1);
        assertThat(article.revision()).isEqualTo(1);
        assertThat(article.homeMonth()).isEqualTo("2026.11");
        assertThat(article.story().role()).isEqualTo(StoryRole.FIRST);
        assertThat(article.language().code()).isEqualTo("ar");
        assertThat(outcomes()).extracting(ArticleOutcome::outcome).containsExactly(OutcomeType.ENRICHED);
    }

    @Test
    void theSameItemTwiceIsOneArticleUnchanged() {
        push(push(ART_1, "anbaa", "Қазақстан Үкіметі", null, NOON));
        push(push(ART_1, "anbaa", "Қазақстан Үкіметі", null, NOON.plusSeconds(1)));

        assertThat(enriched()).hasSize(1);
        assertThat(outcomes())
                .extracting(ArticleOutcome::outcome)
                .containsExactly(OutcomeType.ENRICHED, OutcomeType.UNCHANGED);
    }

    @Test
    void revisionsInTheWrongOrderLeaveTheNewest() {
        push(push(ART_1, "anbaa", "third", 3L, NOON));
        push(push(ART_1, "anbaa", "first", 1L, NOON.plusSeconds(1)));
        push(push(ART_1, "anbaa", "second", 2L, NOON.plusSeconds(2)));

        assertThat(enriched()).extracting(ArticleEnriched::body).containsExactly("third");
        assertThat(outcomes())
                .extracting(ArticleOutcome::outcome)
                .containsExactly(OutcomeType.ENRICHED, OutcomeType.SUPERSEDED, OutcomeType.SUPERSEDED);
    }

    @Test
    void aRevisionKeepsTheStoryOfItsArticleAndCountsOn() {
        push(push(ART_1, "anbaa", "哈萨克斯坦拒绝加入金砖国家", 1L, NOON));
        push(push(ART_1, "anbaa", "哈萨克斯坦：更正后的报道", 2L, NOON.plusSeconds(1)));

        List<ArticleEnriched> articles = enriched();
        assertThat(articles).extracting(ArticleEnriched::sequence).containsExactly(1L, 2L);
        assertThat(articles).extracting(ArticleEnriched::revision).containsExactly(1, 2);
        assertThat(articles)
                .extracting(article -> article.story().id())
                .containsOnly(articles.getFirst().story().id());
    }

    @Test
    void theSameTextFromTwoSourcesIsOneStory() {
        push(push(ART_1, "anbaa", "Астана и Вашингтон договорились о поставках.", null, NOON));
        push(push(ART_2, "ria", "Астана и Вашингтон договорились о поставках.", null, NOON.plusSeconds(1)));

        List<ArticleEnriched> articles = enriched();
        assertThat(articles.get(1).story().role()).isEqualTo(StoryRole.COPY);
        assertThat(articles.get(1).story().of()).isEqualTo(ART_1);
        assertThat(articles.get(1).story().id())
                .isEqualTo(articles.get(0).story().id());
    }

    @Test
    void aWithdrawalCarriesTheLastTextOn() {
        push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));
        push(withdrawal(ART_1, "anbaa", NOON.plusSeconds(1)));

        ArticleEnriched withdrawn = enriched().getLast();
        assertThat(withdrawn.status()).isEqualTo(ArticleStatus.WITHDRAWN);
        assertThat(withdrawn.cause()).isEqualTo(Cause.WITHDRAW);
        assertThat(withdrawn.body()).isEqualTo(LONG_ARABIC);
        assertThat(withdrawn.sequence()).isEqualTo(2);
        assertThat(outcomes().getLast().outcome()).isEqualTo(OutcomeType.WITHDRAWN);
    }

    @Test
    void aForeignSourceWithdrawsNothingAndIsToldWhy() {
        push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));
        push(withdrawal(ART_1, "rival", NOON.plusSeconds(1)));

        assertThat(enriched()).hasSize(1);
        ArticleOutcome refused = outcomes().getLast();
        assertThat(refused.outcome()).isEqualTo(OutcomeType.REJECTED);
        assertThat(refused.reason()).contains("anbaa");
    }

    @Test
    void whatAProcessorFailsOnIsSetAsideAndHoldsNothingUp() {
        // given
        byte[] orphan = EventJson.encode(
                new StoryDecided(ART_9, 1, new Story("sty_9", StoryRole.FIRST, null, null, null), null));

        // when
        driver.createInputTopic(topics.decisions(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(ART_9, orphan);
        push(push(ART_1, "anbaa", "Oʻzbekiston va Qozogʻiston", null, NOON));

        // then
        assertThat(enriched()).hasSize(1);
        TestRecord<String, byte[]> letter =
                read(Topics.deadLettersOf(topics.decisions())).getFirst();
        assertThat(letter.value()).isEqualTo(orphan);
        assertThat(CloudEventHeaders.text(letter.headers(), "dlt_stage")).isEqualTo("join-story");
        assertThat(CloudEventHeaders.text(letter.headers(), "dlt_reason")).contains("never accepted");
        assertThat(CloudEventHeaders.text(letter.headers(), "dlt_offset")).isEqualTo("0");
    }

    @Test
    void theEventCarriesCloudEventsHeadersAndTheTrace() {
        TestRecord<String, byte[]> record =
                new TestRecord<>(ART_1, EventJson.encode(push(ART_1, "anbaa", "x", null, NOON)), NOON);
        record.headers().add("traceparent", "00-aa-bb-01".getBytes(StandardCharsets.UTF_8));

        input.pipeInput(record);

        TestRecord<String, byte[]> out = read(topics.enriched()).getFirst();
        assertThat(CloudEventHeaders.text(out.headers(), "ce_type")).isEqualTo("silkwire.ArticleEnriched.v1");
        assertThat(CloudEventHeaders.text(out.headers(), "ce_id")).isEqualTo(ART_1 + "/1");
        assertThat(CloudEventHeaders.text(out.headers(), "traceparent")).isEqualTo("00-aa-bb-01");
    }

    @Test
    void whatASlowTaggerFoundIsMergedWithTheNextSequence() {
        // given
        push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));

        // when
        refine(topics(ART_1, 1, "medtop:11000000"));

        // then
        ArticleEnriched refined = enriched().getLast();
        assertThat(refined.sequence()).isEqualTo(2);
        assertThat(refined.revision()).isEqualTo(1);
        assertThat(refined.cause()).isEqualTo(Cause.REFINE);
        assertThat(refined.topics()).extracting(Topic::code).containsExactly("medtop:11000000");
        assertThat(refined.countries()).isNotEmpty();
        assertThat(refined.enrichment().taggers())
                .containsEntry("topic", "slow 1")
                .containsKey("country");
        assertThat(outcomes()).extracting(ArticleOutcome::outcome).containsExactly(OutcomeType.ENRICHED);
    }

    @Test
    void theSameTagsTwiceAreOneRecord() {
        push(push(ART_1, "anbaa", LONG_ARABIC, null, NOON));
        refine(topics(ART_1, 1, "medtop:11000000"));
        refine(topics(ART_1, 1, "medtop:11000000"));

        assertThat(enriched()).extracting(ArticleEnriched::sequence).containsExactly(1L, 2L);
    }

    @Test
    void tagsOfATextThatWasReplacedOrWithdrawnAreDropped() {
        // given
        push(push(ART_1, "anbaa", "Қазақстан Үкіметі", 1L, NOON));
        push(push(ART_1, "anbaa", "Қазақстан Үкіметі түзетілген", 2L, NOON.plusSeconds(1)));
        push(push(ART_2, "anbaa", "哈萨克斯坦拒绝加入金砖国家", 1L, NOON));
        push(withdrawal(ART_2, "anbaa", NOON.plusSeconds(1)));

        // when
        refine(topics(ART_1, 1, "medtop:11000000"));
        refine(topics(ART_2, 1, "medtop:11000000"));

        // then
        assertThat(enriched()).extracting(ArticleEnriched::cause).doesNotContain(Cause.REFINE);
    }

    @Test
    void aRevisionAfterTagsCountsOnAndIsTaggedAnew() {
        push(push(ART_1, "anbaa", "Қазақстан Үкіметі", 1L, NOON));
        refine(topics(ART_1, 1, "medtop:15000000"));
        push(push(ART_1, "anbaa", "Қазақстан Үкіметі түзетілген", 2L, NOON.plusSeconds(1)));

        ArticleEnriched last = enriched().getLast();
        assertThat(last.sequence()).isEqualTo(3);
        assertThat(last.cause()).isEqualTo(Cause.PUSH);
        assertThat(last.topics()).extracting(Topic::code).doesNotContain("medtop:15000000");
    }

    @Test
    void tagsForAnUnknownArticleAreSetAside() {
        refine(topics(ART_9, 1, "medtop:11000000"));

        assertThat(read(Topics.deadLettersOf(topics.refinements()))).hasSize(1);
    }

    private static ArticleRefined topics(String id, int revision, String code) {
        Topic topic = new Topic(code, "label", 0.9, TopicOrigin.TAGGER, List.of());
        return new ArticleRefined(
                id,
                1,
                revision,
                NOON,
                Map.of("topic", "slow 1"),
                null,
                null,
                null,
                null,
                null,
                List.of(topic),
                null,
                null);
    }

    private void refine(ArticleRefined refined) {
        driver.createInputTopic(topics.refinements(), new StringSerializer(), new ByteArraySerializer())
                .pipeInput(refined.id(), EventJson.encode(refined));
    }

    private void push(ArticleReceived received) {
        input.pipeInput(received.id(), EventJson.encode(received));
    }

    private List<ArticleEnriched> enriched() {
        return decode(topics.enriched(), ArticleEnriched.class);
    }

    private List<ArticleOutcome> outcomes() {
        return decode(topics.outcomes(), ArticleOutcome.class);
    }

    private <T> List<T> decode(String topic, Class<T> type) {
        List<T> events = new ArrayList<>();
        for (TestRecord<String, byte[]> record : read(topic)) {
            events.add(EventSerde.deserializer(type).deserialize(topic, record.value()));
        }
        return events;
    }

    private List<TestRecord<String, byte[]>> read(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static ArticleReceived push(String id, String source, String body, Long version, Instant receivedAt) {
        ReceivedItem item = new ReceivedItem(
                "item", null, "", body, List.of(), null, List.of(), null, null, null, null, version, false, null, null,
                null, false, List.of());
        return new ArticleReceived(id, Operation.PUSH, new Source(source, null, null), receivedAt, item);
    }

    private static ArticleReceived withdrawal(String id, String source, Instant receivedAt) {
        return new ArticleReceived(id, Operation.WITHDRAW, new Source(source, null, null), receivedAt, null);
    }
}
