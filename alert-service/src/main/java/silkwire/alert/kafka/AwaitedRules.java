package silkwire.alert.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleObserver;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.RuleRecord;

/** Takes the log of rules into the book, and tells writers what became of their records. */
final class AwaitedRules implements EventLogReader.Known<RuleRecord> {
    private final RuleBook book;
    private final List<RuleObserver> observers;
    private final Counter unreadable;
    private final ConcurrentMap<String, CompletableFuture<RuleOutcome>> awaited = new ConcurrentHashMap<>();

    AwaitedRules(RuleBook book, List<RuleObserver> observers, MeterRegistry meters) {
        this.book = book;
        this.observers = List.copyOf(observers);
        this.unreadable = meters.counter("silkwire.rules.unreadable");
    }

    /** Completes when the record with this id has been read in its place, unless it is forgotten before. */
    CompletableFuture<RuleOutcome> await(String recordId) {
        return awaited.computeIfAbsent(recordId, id -> new CompletableFuture<>());
    }

    void forget(String recordId) {
        awaited.remove(recordId);
    }

    @Override
    public void take(RuleRecord change) {
        RuleOutcome outcome = book.apply(change);
        if (outcome instanceof RuleOutcome.Counted && change.note() == null) {
            observers.forEach(observer -> observer.changed(change));
        }
        CompletableFuture<RuleOutcome> waiting = awaited.get(change.recordId());
        if (waiting != null) {
            waiting.complete(outcome);
        }
    }

    @Override
    public void unreadable() {
        unreadable.increment();
    }

    @Override
    public void caughtUp() {
        observers.forEach(RuleObserver::caughtUp);
    }

    @Override
    public int size() {
        return book.all().size();
    }
}
