package silkwire.alert.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules as the log has them so far: a record counts where it replaces the revision that stands. Thread-safe; records are
 * applied in the order of the log.
 */
public final class RuleBook {
    private final Map<String, List<RuleRecord>> revisions = new LinkedHashMap<>();

    /** Takes the next record. */
    public synchronized RuleOutcome apply(RuleRecord next) {
        List<RuleRecord> known = revisions.getOrDefault(next.ruleId(), List.of());
        long standing = known.isEmpty() ? 0 : known.getLast().revision();
        if (next.replaces() != standing || (next.rule() == null && known.isEmpty())) {
            return new RuleOutcome.Overtaken(standing);
        }
        revisions.computeIfAbsent(next.ruleId(), id -> new ArrayList<>()).add(next);
        return new RuleOutcome.Counted(next);
    }

    /** The rule as it stands, unless there is none or it has ended. */
    public synchronized Optional<Rule> find(String id) {
        List<RuleRecord> known = revisions.getOrDefault(id, List.of());
        return known.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(known.getLast().rule());
    }

    /** Every rule that stands, the oldest first. */
    public synchronized List<Rule> all() {
        return revisions.values().stream()
                .map(known -> Optional.ofNullable(known.getLast().rule()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Everything that became of a rule, the first revision first; empty where there never was such a rule. */
    public synchronized List<RuleRecord> revisions(String id) {
        Collection<RuleRecord> known = revisions.getOrDefault(id, List.of());
        return List.copyOf(known);
    }
}
