package silkwire.alert.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.alert.notification.StoryNumbers;
import silkwire.alert.rule.Change;
import silkwire.alert.rule.Condition.StoryHas;
import silkwire.alert.rule.Notify;
import silkwire.alert.rule.Renotification;

/** What is new in a story since a thread last saw it, as far as its rule wants to be told. */
final class StoryNews {
    private static final Set<String> CLEAR = Set.of("supportive", "critical");
    private static final String AUTHOR = "author";
    private static final int PARTS = 3;

    private StoryNews() {}

    /** The rule's words for what is new, in the order of the rule; corrections and withdrawals are not found by numbers. */
    static List<String> reasons(
            Notify wish, ThreadState thread, StoryNumbers now, Map<String, List<String>> expressed) {
        List<String> reasons = new ArrayList<>();
        for (Renotification wanted : wish.on()) {
            if (isNew(wanted, thread, now, expressed)) {
                reasons.add(wanted.text());
            }
        }
        return reasons;
    }

    private static boolean isNew(
            Renotification wanted, ThreadState thread, StoryNumbers now, Map<String, List<String>> expressed) {
        StoryNumbers seen = thread.seen();
        return switch (wanted.change()) {
            case NEW_COUNTRY -> !seen.countries().containsAll(now.countries());
            case NEW_LANGUAGE -> !seen.languages().containsAll(now.languages());
            case STANCE_CHANGE -> isChanged(thread.stances(), expressed);
            case INDEPENDENT_CONFIRMATION -> isReached(seen.independent(), now.independent(), wanted.count());
            case COPIES -> isReached(seen.copies(), now.copies(), wanted.count());
            case CORRECTION, WITHDRAWAL -> false;
        };
    }

    private static boolean isReached(int before, int now, int count) {
        return before < count && now >= count;
    }

    /** Whether a clear stance is expressed towards a target that was met before, and never so. */
    private static boolean isChanged(Map<String, List<String>> seen, Map<String, List<String>> expressed) {
        return expressed.entrySet().stream().anyMatch(target -> {
            List<String> known = seen.getOrDefault(target.getKey(), List.of());
            return !known.isEmpty()
                    && target.getValue().stream().anyMatch(label -> CLEAR.contains(label) && !known.contains(label));
        });
    }

    /** The author's stances of an article ({@code KZ|author|critical}), labels by target. */
    static Map<String, List<String>> expressed(List<String> stances) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (String stance : stances) {
            String[] parts = stance.split("\\|", -1);
            if (parts.length == PARTS && parts[1].equals(AUTHOR)) {
                labels.computeIfAbsent(parts[0], target -> new ArrayList<>()).add(parts[2]);
            }
        }
        return labels;
    }

    /** Whether the rule's conditions on a story hold; those over a time are not asked here. */
    static boolean holds(Notify wish, StoryNumbers now) {
        return wish.conditions().stream()
                .allMatch(condition -> !(condition instanceof StoryHas has) || measure(has, now) >= has.least());
    }

    private static int measure(StoryHas has, StoryNumbers now) {
        return switch (has.measure()) {
            case OUTLETS -> now.outlets();
            case INDEPENDENT -> now.independent();
            case COUNTRIES -> now.countries().size();
            case LANGUAGES -> now.languages().size();
            case ARTICLES -> now.articles();
            case COPIES -> now.copies();
        };
    }

    /** Whether the rule wants to be told of this change. */
    static boolean wants(Notify wish, Change change) {
        return wish.on().stream().anyMatch(wanted -> wanted.change() == change);
    }
}
