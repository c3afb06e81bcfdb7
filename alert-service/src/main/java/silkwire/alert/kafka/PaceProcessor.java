package silkwire.alert.kafka;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;
import silkwire.alert.notification.Notification;
import silkwire.alert.pace.Pacing;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.thread.RuleRevised;
import silkwire.alert.thread.ThreadEvent;

/** By rule: sends what is news when the rule's owner wants it, and looks at rules for which time alone changes something. */
final class PaceProcessor extends ContextualProcessor<String, ThreadEvent, String, Object> {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

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
        for (String rule : due) {
            send(pacing().look(rule), Outgoing.at(now));
            lookAgain(rule);
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
