package silkwire.alert.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules as the log has them so far, and what was said of them: a revision counts where it replaces the one that stands, a
 * note where there is such a rule. Thread-safe; records are applied in the order of the log.
 */
public final class RuleBook {
    private final Map<String, List<RuleRecord>> revisions = new LinkedHashMap<>();
    private final Map<String, Remarks> remarks = new HashMap<>();
    private final EarlierRules earlier = new EarlierRules();

    /** Takes the next record. */
    public synchronized RuleOutcome apply(RuleRecord next) {
        List<RuleRecord> known = revisions.getOrDefault(next.ruleId(), List.of());
        Rule standing = known.isEmpty() ? null : known.getLast().rule();
        if (next.note() != null) {
            return remark(next, next.note(), standing);
        }
        long revision = known.isEmpty() ? 0 : known.getLast().revision();
        if (next.replaces() != revision || (next.rule() == null && known.isEmpty())) {
            return new RuleOutcome.Overtaken(revision);
        }
        revisions.computeIfAbsent(next.ruleId(), id -> new ArrayList<>()).add(next);
        earlier.replace(standing, next.rule());
        return new RuleOutcome.Counted(next);
    }

    private RuleOutcome remark(RuleRecord next, RuleNote note, @Nullable Rule standing) {
        if (standing == null) {
            return new RuleOutcome.Overtaken(0);
        }
        remarks.computeIfAbsent(next.ruleId(), id -> new Remarks()).take(note, next.by(), next.at());
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

    /**
     * Whether the rule that stands asked for the same at this time: the same query, zone and wish for articles taken in late,
     * and enabled. How matches are told does not matter.
     */
    public synchronized boolean stoodAt(String id, Instant time) {
        return earlier.stoodAt(id, time);
    }

    /** What rules that still stand asked for at this time, where they were enabled and were changed later. */
    public synchronized List<Rule> changedSince(Instant time) {
        return earlier.changedSince(time);
    }

    /** Since when the rule asks for what it asks for now; empty where there is no such rule. */
    public synchronized Optional<Instant> askingSince(String id) {
        return earlier.askingSince(id);
    }

    /** What a rule does not tell, also what has run out. */
    public synchronized List<MuteEntry> mutes(String id) {
        Remarks known = remarks.get(id);
        return known == null ? List.of() : known.mutes();
    }

    /** Which notifications of a rule were judged, the first judged first; of each the latest word. */
    public synchronized List<Judgement> judgements(String id) {
        Remarks known = remarks.get(id);
        return known == null ? List.of() : known.judgements();
    }
}
