package silkwire.alert.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import silkwire.alert.Articles;
import silkwire.alert.WordMatcher;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.TimelyMatching;
import silkwire.alert.notification.Notification;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleDraft;
import silkwire.alert.rule.RuleNote;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.Rules;
import silkwire.common.json.EventJson;
import silkwire.common.kafka.Topics;
import silkwire.common.kafka.streams.EventSerde;
import silkwire.common.query.QueryParser;
import silkwire.servers.junit.AdjustableClock;

/** The whole topology in one thread, without a broker; rules are words. */
final class RunningAlerts implements AutoCloseable {
    private final Topics topics = Topics.unprefixed();
    private final RuleBook book = new RuleBook();
    private final RuleReader reader = new RuleReader(new QueryParser());
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final AdjustableClock clock;
    private Supplier<Instant> heardThrough;
    private final Rules rules;
    private final TopologyTestDriver driver;

    RunningAlerts(Path state, Instant now) {
        clock = new AdjustableClock(now);
        heardThrough = clock::instant;
        AlertStreamsProperties properties = new AlertStreamsProperties(
                "alert", "", state, 1, Duration.ofMillis(20), Duration.ofDays(7), Duration.ofDays(30));
        AlertMetrics metrics = new AlertMetrics(meters);
        TimelyMatching matching = new TimelyMatching(new WordMatcher(book), book, clock);
        driver = new TopologyTestDriver(
                AlertTopology.build(
                        topics,
                        new AlertTopology.Parts(
                                matching, book, properties.kept(), clock, () -> heardThrough.get(), metrics)),
                AlertStreamsConfiguration.settings(
                        topics, properties, Map.of("bootstrap.servers", "unused:1"), clock, metrics),
                now);
        rules = new Rules(
                book,
                change -> {
                    RuleOutcome outcome = book.apply(change);
                    pipe(topics.rules(), change.ruleId(), EventJson.encode(change));
                    return CompletableFuture.completedFuture(outcome);
                },
                clock,
                new Random(7));
    }

    @Override
    public void close() {
        driver.close();
    }

    Instant now() {
        return clock.instant();
    }

    /** Until when everything is heard; now, where nothing else is said. */
    void heardThrough(Supplier<Instant> time) {
        heardThrough = time;
    }

    MeterRegistry meters() {
        return meters;
    }

    Topics topics() {
        return topics;
    }

    /** Lets time pass, a second at a time where it is short, and in thirty steps where it is long. */
    void pass(Duration duration) {
        Duration step = duration.compareTo(Duration.ofSeconds(30)) < 0 ? Duration.ofSeconds(1) : duration.dividedBy(30);
        Duration left = duration;
        while (left.isPositive()) {
            Duration next = left.compareTo(step) < 0 ? left : step;
            clock.pass(next);
            driver.advanceWallClockTime(next);
            left = left.minus(next);
        }
    }

    /** Makes a rule that matches a word; {@code notify} with apostrophes for quotation marks. */
    Rule rule(String name, String word, String notify) {
        return made(rules.create(draft(name, word, notify), "desk"));
    }

    Rule replace(Rule rule, String word, String notify) {
        return made(rules.replace(rule.id(), rule.revision(), draft(rule.name(), word, notify), "desk"));
    }

    /** As an instance does that cannot read the rule any more; false where another was first. */
    boolean disable(Rule rule, String reason) {
        return rules.disable(rule, reason).join() instanceof RuleOutcome.Counted;
    }

    /** The revision of the rule that stands. */
    Rule standing(Rule rule) {
        return rules.find(rule.id()).orElseThrow();
    }

    void end(Rule rule) {
        rules.delete(rule.id(), rule.revision(), "desk").join();
    }

    void say(Rule rule, RuleNote note) {
        rules.note(rule.id(), note, "desk").join();
    }

    private RuleDraft draft(String name, String word, String further) {
        String json = "{'name':'" + name + "','query':'" + word + "'" + (further.isEmpty() ? "" : "," + further) + "}";
        return reader.read(EventJson.mapper().readTree(json.replace('\'', '"')));
    }

    private static Rule made(CompletableFuture<RuleOutcome> outcome) {
        RuleOutcome.Counted counted = (RuleOutcome.Counted) outcome.join();
        return Objects.requireNonNull(counted.record().rule());
    }

    void push(Articles article) {
        pipe(topics.enriched(), article.enriched().id(), EventJson.encode(article.enriched()));
    }

    void pipe(String topic, String key, byte[] value) {
        driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer())
                .pipeInput(key, value);
    }

    List<Notification> told() {
        return decode(topics.notifications(), Notification.class);
    }

    List<ArticleMatched> matched() {
        return decode(topics.matches(), ArticleMatched.class);
    }

    private <T> List<T> decode(String topic, Class<T> type) {
        return read(topic).stream()
                .map(record -> EventSerde.deserializer(type).deserialize(topic, record.value()))
                .toList();
    }

    List<TestRecord<String, byte[]>> read(String topic) {
        return driver.createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }
}
