package silkwire.alert.kafka;

import static silkwire.alert.kafka.StoreKeys.clear;
import static silkwire.alert.kafka.StoreKeys.key;
import static silkwire.alert.kafka.StoreKeys.under;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import silkwire.alert.notification.Notification;
import silkwire.alert.pace.PaceStore;
import silkwire.alert.pace.RulePace;
import silkwire.alert.pace.RuleVolume;

/**
 * Rules in the stores of a task. What occurred for a condition stands under three kinds of keys: what and when, when and what
 * (in order of time), and how much.
 */
final class KafkaPaceStore implements PaceStore {
    private static final String WHAT = "what";
    private static final String WHEN = "when";
    private static final String COUNT = "count";

    private final KeyValueStore<String, RulePace> paces;
    private final KeyValueStore<String, Notification> gathered;
    private final KeyValueStore<String, RuleVolume> volumes;
    private final KeyValueStore<String, Long> occurrences;

    KafkaPaceStore(ProcessorContext<String, Object> context) {
        paces = context.getStateStore(AlertTopology.PACES);
        gathered = context.getStateStore(AlertTopology.GATHERED);
        volumes = context.getStateStore(AlertTopology.VOLUMES);
        occurrences = context.getStateStore(AlertTopology.OCCURRENCES);
    }

    @Override
    public @Nullable RulePace pace(String rule) {
        return paces.get(rule);
    }

    @Override
    public void put(String rule, RulePace pace) {
        paces.put(rule, pace);
    }

    @Override
    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        try (KeyValueIterator<String, RulePace> all = paces.all()) {
            all.forEachRemaining(pace -> rules.add(pace.key));
        }
        return rules;
    }

    @Override
    public void gather(String rule, long number, Notification notification) {
        gathered.put(key(rule, sortable(number)), notification);
    }

    @Override
    public List<Notification> gathered(String rule) {
        return List.copyOf(under(gathered, key(rule, "")).values());
    }

    @Override
    public void dropGathered(String rule) {
        clear(gathered, key(rule, ""));
    }

    @Override
    public @Nullable RuleVolume volume(String rule) {
        return volumes.get(rule);
    }

    @Override
    public void put(String rule, RuleVolume volume) {
        volumes.put(rule, volume);
    }

    @Override
    public void occur(String rule, String condition, String what, Instant at) {
        Instant before = occurred(rule, condition, what);
        if (before != null && !before.isBefore(at)) {
            return;
        }
        if (before != null) {
            occurrences.delete(key(rule, condition, WHEN, sortable(before.toEpochMilli()), what));
        }
        occurrences.put(key(rule, condition, WHAT, what), at.toEpochMilli());
        occurrences.put(key(rule, condition, WHEN, sortable(at.toEpochMilli()), what), at.toEpochMilli());
        add(rule, condition, before == null ? 1 : 0);
    }

    @Override
    public @Nullable Instant occurred(String rule, String condition, String what) {
        Long millis = occurrences.get(key(rule, condition, WHAT, what));
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    @Override
    public int occurrences(String rule, String condition, Instant time) {
        String first = key(rule, condition, WHEN, "");
        String last = first + sortable(time.toEpochMilli() + 1);
        List<String> over = new ArrayList<>();
        try (KeyValueIterator<String, Long> old = occurrences.range(first, last)) {
            old.forEachRemaining(entry -> over.add(entry.key));
        }
        for (String key : over) {
            String what = key.substring(first.length() + sortable(0).length() + 1);
            occurrences.delete(key);
            occurrences.delete(key(rule, condition, WHAT, what));
        }
        return add(rule, condition, -over.size());
    }

    private int add(String rule, String condition, int step) {
        String key = key(rule, condition, COUNT);
        long count = Objects.requireNonNullElse(occurrences.get(key), 0L) + step;
        if (step != 0) {
            occurrences.put(key, count);
        }
        return Math.toIntExact(count);
    }

    @Override
    public void dropVolume(String rule) {
        volumes.delete(rule);
        clear(occurrences, key(rule, ""));
    }

    @Override
    public void forget(String rule) {
        paces.delete(rule);
        dropGathered(rule);
        dropVolume(rule);
    }

    private static String sortable(long number) {
        return String.format(Locale.ROOT, "%019d", number);
    }
}
