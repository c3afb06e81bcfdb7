package silkwire.alert.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How matches are told.
 *
 * @param on when a story that was told is told again
 * @param conditions what has to be true beside the query, all of them
 * @param budgetPerDay how many notifications a day, in the rule's zone; what is above it is gathered into a digest
 */
public record Notify(
        NotifyMode mode,
        List<Renotification> on,
        List<Condition> conditions,
        int budgetPerDay,
        @Nullable Digest digest,
        @Nullable QuietHours quietHours) {

    /** Copies the lists. */
    public Notify {
        on = List.copyOf(on);
        conditions = List.copyOf(conditions);
    }

    /** Whether matches are counted over a time and not told one by one. */
    public boolean tellsOverTime() {
        return conditions.stream().anyMatch(condition -> !(condition instanceof Condition.StoryHas));
    }

    /** Whether each article that matches is told by itself, or counted by itself. */
    public boolean tellsEachArticle() {
        return mode == NotifyMode.ARTICLE || tellsOverTime();
    }
}
