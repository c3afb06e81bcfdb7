package silkwire.bench.measurement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import silkwire.bench.measurement.Hooks.Telling;

/** What desks were told, and what they ought to have been told: every story of which an article is theirs, once. */
final class Reckoning {
    private final List<Telling> tellings = new ArrayList<>();
    private final Map<Due, Set<String>> told = new HashMap<>();

    /** A story of which a desk is to be told. */
    record Due(String desk, String story) {}

    synchronized void add(Telling telling) {
        tellings.add(telling);
        telling.stories()
                .forEach(story -> told.computeIfAbsent(new Due(telling.desk(), story.story()), due -> new HashSet<>())
                        .add(telling.id()));
    }

    /** How many webhooks came. */
    synchronized int count() {
        return tellings.size();
    }

    /** When the last webhook came, or {@code otherwise}. */
    synchronized long last(long otherwise) {
        return tellings.stream().mapToLong(Telling::nanos).max().orElse(otherwise);
    }

    /** Those that nobody was told of. */
    synchronized Set<Due> missed(Set<Due> due) {
        Set<Due> missed = new HashSet<>(due);
        missed.removeAll(told.keySet());
        return missed;
    }

    /** Those that were told although they are not due. */
    synchronized Set<Due> unexpected(Set<Due> due) {
        Set<Due> unexpected = new HashSet<>(told.keySet());
        unexpected.removeAll(due);
        return unexpected;
    }

    /** Those that were told under more than one id. */
    synchronized Set<Due> duplicated() {
        Set<Due> duplicated = new HashSet<>();
        told.forEach((due, ids) -> {
            if (ids.size() > 1) {
                duplicated.add(due);
            }
        });
        return duplicated;
    }

    /** How many webhooks came again under their id, as delivery at least once allows. */
    synchronized int repeated() {
        return tellings.size()
                - (int) tellings.stream().map(Telling::id).distinct().count();
    }

    /** The longest time without a webhook from a moment on, in seconds. */
    synchronized double silence(long since) {
        long before = since;
        long longest = 0;
        for (long next : tellings.stream().mapToLong(Telling::nanos).sorted().toArray()) {
            if (next > since) {
                longest = Math.max(longest, next - before);
                before = next;
            }
        }
        return seconds(longest);
    }

    /** From this moment until a desk was told of an article received after it, in seconds; empty where none was. */
    synchronized OptionalDouble recovery(long since, Instant moment) {
        return tellings.stream()
                .filter(telling -> telling.stories().stream()
                        .anyMatch(story -> story.article().receivedAt().isAfter(moment)))
                .mapToLong(Telling::nanos)
                .min()
                .stream()
                .mapToDouble(nanos -> seconds(nanos - since))
                .findFirst();
    }

    /** Seconds, to a tenth. */
    static double seconds(long nanos) {
        return Math.round(nanos / 1e8) / 10.0;
    }
}
