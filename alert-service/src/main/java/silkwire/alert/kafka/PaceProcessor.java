package silkwire.alert.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import silkwire.alert.notification.Notification;
import silkwire.alert.pace.Pacing;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.thread.RuleRevised;
import silkwire.alert.thread.ThreadEvent;
import silkwire.common.kafka.streams.DeadLetterHandler;

/** By rule: sends what is news when the rule's owner wants it, and looks at rules for which time alone changes something. */
final class PaceProcessor extends ContextualProcessor<String, ThreadEvent, String, Object> {
    private static final Logger LOG = LoggerFactory.getLogger(PaceProcessor.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration LOOK_AFTER_FAILURE = Duration.ofMinutes(1);

    private final RuleBook book;
    private final Clock clock;
    private final Supplier<Instant> heardThrough;
    private final AlertMetrics metrics;
    private final Map<String, Instant> looks = new HashMap<>();
    /** Revisions that were heard of; the book may be a moment behind. */
    private final Map<String, Long> announced = new HashMap<>();

    private @Nullable Pacing pacing;

    PaceProcessor(RuleBook book, Clock clock, Supplier<Instant> heardThrough, AlertMetrics metrics) {
        this.book = book;
        this.clock = clock;
        this.heardThrough = heardThrough;
        this.metrics = metrics;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        KafkaPaceStore store = new KafkaPaceStore(context);
        pacing = new Pacing(store, book, clock, heardThrough, metrics::became);
        store.rules().forEach(rule -> looks.put(rule, Instant.EPOCH));
        context.schedule(LOOK_EVERY, PunctuationType.WALL_CLOCK_TIME, time -> look());
    }

    @Override
    public void process(Record<String, ThreadEvent> record) {
        ThreadEvent event = record.value();
        send(pacing().take(event), new Outgoing(record.headers(), clock.instant()));
        if (event instanceof RuleRevised revised) {
            announced.merge(revised.ruleId(), revised.revision(), Math::max);
        }
        lookAgain(event.ruleId());
    }

    private void look() {
        Instant now = clock.instant();
        List<String> due = looks.entrySet().stream()
                .filter(look -> !look.getValue().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
        due.forEach(rule -> look(rule, now));
    }

    private void look(String rule, Instant now) {
        try {
            send(pacing().look(rule), Outgoing.at(now));
            lookAgain(rule);
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) { // A rule that fails must hurt no other; Kafka and the stores fail otherwise.
            LOG.error("Rule {} could not be looked at; it is looked at again in {}", rule, LOOK_AFTER_FAILURE, e);
            metrics.dead(DeadLetterHandler.NO_TOPIC, "look");
            looks.put(rule, now.plus(LOOK_AFTER_FAILURE));
        }
    }

    private void lookAgain(String rule) {
        long standing = book.find(rule).map(Rule::revision).orElse(0L);
        Instant next = pacing().nextLook(rule);
        if (announced.getOrDefault(rule, 0L) > standing
                && (book.find(rule).isPresent() || book.revisions(rule).isEmpty())) {
            looks.put(rule, clock.instant().plus(LOOK_EVERY));
        } else if (next != null) {
            announced.remove(rule);
            looks.put(rule, next);
        } else {
            announced.remove(rule);
            looks.remove(rule);
        }
    }

    private void send(List<Notification> notifications, Outgoing outgoing) {
        for (Notification notification : notifications) {
            metrics.told(notification, clock.instant());
            context().forward(outgoing.notification(notification));
        }
    }

    private Pacing pacing() {
        return Objects.requireNonNull(pacing, "process comes after init");
    }
}
