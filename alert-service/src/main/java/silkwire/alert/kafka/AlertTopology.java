package silkwire.alert.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.TimelyMatching;
import silkwire.alert.notification.Notification;
import silkwire.alert.pace.RulePace;
import silkwire.alert.pace.RuleVolume;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.thread.MatchedArticle;
import silkwire.alert.thread.StoryMember;
import silkwire.alert.thread.StoryTally;
import silkwire.alert.thread.ThreadEvent;
import silkwire.alert.thread.ThreadState;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.kafka.Topics;
import silkwire.common.kafka.streams.EventSerde;

/** The wiring of sources, processors, stores and sinks; the package page tells what each part does. */
final class AlertTopology {
    static final String TALLIES = "story-tallies";
    static final String MEMBERS = "story-members";
    static final String THREADS = "story-threads";
    static final String MATCHES = "story-matches";
    static final String LOOKS = "story-looks";
    static final String PACES = "rule-paces";
    static final String GATHERED = "rule-gathered";
    static final String VOLUMES = "rule-volumes";
    static final String OCCURRENCES = "rule-occurrences";

    private static final Map<String, String> CHANGELOG =
            Map.of("compression.type", "zstd", "max.message.bytes", "16777216");

    private static final String FROM_ENRICHED = "from-enriched";
    private static final String FROM_MATCHES = "from-matches";
    private static final String FROM_RULES = "from-rules";
    private static final String FROM_THREADS = "from-threads";
    private static final String MATCH = "match";
    private static final String FOLLOW = "follow-stories";
    private static final String REVISE = "announce-revisions";
    private static final String PACE = "pace-rules";

    private AlertTopology() {}

    /** What the processors work with. */
    record Parts(
            TimelyMatching matching,
            RuleBook book,
            Duration kept,
            Clock clock,
            Supplier<Instant> heardThrough,
            AlertMetrics metrics) {}

    static Topology build(Topics topics, Parts parts) {
        Topology topology = new Topology();
        addMatching(topology, topics, parts);
        addStories(topology, topics, parts);
        addRules(topology, topics, parts);
        return topology;
    }

    private static void addMatching(Topology topology, Topics topics, Parts parts) {
        source(topology, FROM_ENRICHED, ArticleEnriched.class, topics.enriched());
        topology.addProcessor(
                MATCH, () -> new MatchProcessor(parts.matching(), parts.clock(), parts.metrics()), FROM_ENRICHED);
        sink(topology, "to-matches", topics.matches(), MATCH);
    }

    private static void addStories(Topology topology, Topics topics, Parts parts) {
        source(topology, FROM_MATCHES, ArticleMatched.class, topics.matches());
        topology.addProcessor(
                FOLLOW,
                () -> new ThreadProcessor(parts.book(), parts.kept(), parts.clock(), parts.metrics()),
                FROM_MATCHES);
        topology.addStateStore(store(TALLIES, EventSerde.of(StoryTally.class)), FOLLOW);
        topology.addStateStore(store(MEMBERS, EventSerde.of(StoryMember.class)), FOLLOW);
        topology.addStateStore(store(THREADS, EventSerde.of(ThreadState.class)), FOLLOW);
        topology.addStateStore(store(MATCHES, EventSerde.of(MatchedArticle.class)), FOLLOW);
        topology.addStateStore(store(LOOKS, Serdes.String()), FOLLOW);
        topology.addSource(FROM_RULES, new StringDeserializer(), new ByteArrayDeserializer(), topics.rules());
        topology.addProcessor(REVISE, () -> new RevisionProcessor(parts.clock()), FROM_RULES);
        sink(topology, "to-threads", topics.threads(), FOLLOW, REVISE);
    }

    private static void addRules(Topology topology, Topics topics, Parts parts) {
        source(topology, FROM_THREADS, ThreadEvent.class, topics.threads());
        topology.addProcessor(
                PACE,
                () -> new PaceProcessor(parts.book(), parts.clock(), parts.heardThrough(), parts.metrics()),
                FROM_THREADS);
        topology.addStateStore(store(PACES, EventSerde.of(RulePace.class)), PACE);
        topology.addStateStore(store(GATHERED, EventSerde.of(Notification.class)), PACE);
        topology.addStateStore(store(VOLUMES, EventSerde.of(RuleVolume.class)), PACE);
        topology.addStateStore(store(OCCURRENCES, Serdes.Long()), PACE);
        sink(topology, "to-notifications", topics.notifications(), PACE);
    }

    private static <T> void source(Topology topology, String name, Class<T> type, String topic) {
        topology.addSource(name, new StringDeserializer(), EventSerde.deserializer(type), topic);
    }

    private static void sink(Topology topology, String name, String topic, String... parents) {
        Serializer<Object> value = EventSerde.serializer();
        topology.addSink(name, topic, new StringSerializer(), value, parents);
    }

    private static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Serde<T> serde) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), serde)
                .withLoggingEnabled(CHANGELOG);
    }
}
