package silkwire.alert.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import silkwire.alert.notification.StoryNumbers;

/**
 * What a thread has seen of its story: the most of every number, so that nothing is news twice.
 *
 * @param open whether it has begun; until then the rule's conditions on the story did not hold
 * @param stances by target, the labels that were seen
 */
public record ThreadState(boolean open, StoryNumbers seen, Map<String, List<String>> stances) {

    static final ThreadState WAITING =
            new ThreadState(false, new StoryNumbers(0, 0, 0, 0, List.of(), List.of()), Map.of());

    ThreadState opened() {
        return new ThreadState(true, seen, stances);
    }

    /** The same thread after these numbers and stances were seen. */
    ThreadState seeing(StoryNumbers now, Map<String, List<String>> expressed) {
        Map<String, List<String>> all = new LinkedHashMap<>(stances);
        expressed.forEach((target, labels) -> all.merge(target, labels, ThreadState::union));
        return new ThreadState(open, most(now), all);
    }

    private StoryNumbers most(StoryNumbers now) {
        return new StoryNumbers(
                Math.max(seen.articles(), now.articles()),
                Math.max(seen.copies(), now.copies()),
                Math.max(seen.outlets(), now.outlets()),
                Math.max(seen.independent(), now.independent()),
                union(seen.countries(), now.countries()),
                union(seen.languages(), now.languages()));
    }

    private static List<String> union(List<String> some, List<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return new ArrayList<>(all);
    }
}
