package silkwire.enrich.kafka;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleRefined;
import silkwire.common.event.StoryClaimed;
import silkwire.common.event.StoryDecided;
import silkwire.common.kafka.Topics;
import silkwire.common.kafka.streams.EventSerde;
import silkwire.enrich.article.TaggedArticle;
import silkwire.enrich.ledger.LedgerEntry;
import silkwire.enrich.story.StoryRules;
import silkwire.enrich.tagging.TaggingPipeline;

/** The wiring of sources, processors, stores and sinks; the package page tells what each part does. */
final class EnrichTopology {
    static final String LEDGER = "ledger";
    static final String ARTICLES = "articles";
    static final String EMBARGO = "embargo";
    static final String STORIES = "story-index";
    static final String DECIDE_FATE = "decide-fate";
    static final String TO_RECEIVED = "to-received";
    static final String TO_ENRICHED = "to-enriched";
    static final String TO_OUTCOMES = "to-outcomes";
    static final String TO_CLAIMS = "to-claims";
    static final String TO_DECISIONS = "to-decisions";

    /** zstd halves the changelogs of texts again. */
    private static final Map<String, String> CHANGELOG =
            Map.of("compression.type", "zstd", "max.message.bytes", "16777216");

    /** How long the service may stand still without forgetting an article of the window. */
    private static final Duration LONGEST_OUTAGE = Duration.ofDays(7);

    private static final String FROM_RECEIVED = "from-received";
    private static final String FROM_CLAIMS = "from-claims";
    private static final String FROM_DECISIONS = "from-decisions";
    private static final String FROM_REFINEMENTS = "from-refinements";
    private static final String HOLD_EMBARGO = "hold-embargo";
    private static final String DECIDE_STORY = "decide-story";
    private static final String JOIN_STORY = "join-story";
    private static final String MERGE_TAGS = "merge-tags";

    private EnrichTopology() {}

    static Topology build(
            Topics topics, TaggingPipeline pipeline, EnrichProperties properties, Clock clock, EnrichMetrics metrics) {
        Serializer<String> key = new StringSerializer();
        Serializer<Object> value = EventSerde.serializer();
        Topology topology = new Topology();
        source(topology, FROM_RECEIVED, ArticleReceived.class, topics.received());
        topology.addProcessor(HOLD_EMBARGO, () -> new EmbargoProcessor(clock, metrics), FROM_RECEIVED);
        topology.addProcessor(DECIDE_FATE, () -> new FateProcessor(pipeline, clock, metrics), HOLD_EMBARGO);
        source(topology, FROM_CLAIMS, StoryClaimed.class, topics.claims());
        StoryStore.Supplier stories = new StoryStore.Supplier(STORIES, StoryRules.within(properties.storyWindow()));
        topology.addProcessor(DECIDE_STORY, () -> new StoryProcessor(stories, clock), FROM_CLAIMS);
        source(topology, FROM_DECISIONS, StoryDecided.class, topics.decisions());
        topology.addProcessor(JOIN_STORY, () -> new JoinProcessor(clock, metrics), FROM_DECISIONS);
        source(topology, FROM_REFINEMENTS, ArticleRefined.class, topics.refinements());
        topology.addProcessor(MERGE_TAGS, () -> new RefinementProcessor(clock, metrics), FROM_REFINEMENTS);
        topology.addStateStore(store(EMBARGO, HeldArticle.class), HOLD_EMBARGO);
        topology.addStateStore(store(LEDGER, LedgerEntry.class), HOLD_EMBARGO, DECIDE_FATE, JOIN_STORY, MERGE_TAGS);
        topology.addStateStore(store(ARTICLES, TaggedArticle.class), DECIDE_FATE, JOIN_STORY, MERGE_TAGS);
        topology.addStateStore(stories.builder(storyChangelog(properties.storyWindow())), DECIDE_STORY);
        topology.addSink(TO_ENRICHED, topics.enriched(), key, value, DECIDE_FATE, JOIN_STORY, MERGE_TAGS);
        topology.addSink(TO_OUTCOMES, topics.outcomes(), key, value, HOLD_EMBARGO, DECIDE_FATE);
        topology.addSink(TO_RECEIVED, topics.received(), key, value, HOLD_EMBARGO);
        topology.addSink(TO_CLAIMS, topics.claims(), key, value, DECIDE_FATE);
        topology.addSink(TO_DECISIONS, topics.decisions(), key, value, DECIDE_STORY);
        return topology;
    }

    /** Every article is written once, so there is nothing to compact: what the window has passed is deleted. */
    private static Map<String, String> storyChangelog(Duration window) {
        return Map.of(
                "cleanup.policy",
                "delete",
                "retention.ms",
                String.valueOf(window.plus(LONGEST_OUTAGE).toMillis()));
    }

    private static <T> void source(Topology topology, String name, Class<T> type, String topic) {
        Deserializer<String> key = new StringDeserializer();
        topology.addSource(name, key, EventSerde.deserializer(type), topic);
    }

    private static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Class<T> type) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), EventSerde.of(type))
                .withLoggingEnabled(CHANGELOG);
    }
}
