package silkwire.alert.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Since when each rule asks for what it asks for now, and what it asked for before: revisions that differ only in how matches
 * are told are one. An article is matched by what stood when it was received.
 */
final class EarlierRules {
    private final Map<String, Instant> askingSince = new HashMap<>();
    private final TreeMap<Instant, List<Earlier>> byEnd = new TreeMap<>();

    private record Earlier(Rule rule, Instant since) {}

    /** A revision takes the place of another; either is null where there is none. */
    void replace(@Nullable Rule former, @Nullable Rule next) {
        if (next == null) {
            if (former != null) {
                askingSince.remove(former.id());
            }
            return;
        }
        Instant since = askingSince.get(next.id());
        if (former == null || since == null) {
            askingSince.put(next.id(), next.changedAt());
        } else if (!next.asksLike(former)) {
            askingSince.put(next.id(), next.changedAt());
            if (former.enabled()) {
                byEnd.computeIfAbsent(next.changedAt(), end -> new ArrayList<>())
                        .add(new Earlier(former, since));
            }
        }
    }

    Optional<Instant> askingSince(String id) {
        return Optional.ofNullable(askingSince.get(id));
    }

    /** Whether the rule asked for the same at this time as now. */
    boolean stoodAt(String id, Instant time) {
        Instant since = askingSince.get(id);
        return since != null && !since.isAfter(time);
    }

    /** The enabled revisions that stood at this time and were changed later, of rules that still stand. */
    List<Rule> changedSince(Instant time) {
        List<Rule> found = new ArrayList<>();
        for (List<Earlier> ended : byEnd.tailMap(time, false).values()) {
            for (Earlier earlier : ended) {
                if (!earlier.since().isAfter(time)
                        && askingSince.containsKey(earlier.rule().id())) {
                    found.add(earlier.rule());
                }
            }
        }
        return found;
    }
}
