package silkwire.alert.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import silkwire.alert.pace.LatestSending;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;

/**
 * Follows threads that have begun and wait until a notification tells them, or until they need no more be told: their rule has
 * ended, counts over a time by now, or mutes them. What is not told some minutes after it was due is overdue.
 */
final class WaitFollowing {
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final RuleBook book;
    private final ToldLedger told;
    private final Instant now;

    WaitFollowing(RuleBook book, ToldLedger told, Instant now) {
        this.book = book;
        this.told = told;
        this.now = now;
    }

    /** What has become of those that waited before, and those that were found waiting now. */
    Waits follow(Waits before, List<Wait> found) {
        Map<String, Wait> open = new LinkedHashMap<>();
        List<Wait> overdue = new ArrayList<>();
        for (Wait wait : before.open()) {
            Optional<Rule> rule = book.find(wait.rule()).filter(standing -> isAwaited(standing, wait));
            if (rule.isPresent() && LatestSending.of(rule.get(), wait.since()).isBefore(now.minus(GRACE))) {
                overdue.add(wait);
            } else if (rule.isPresent()) {
                open.put(key(rule.get(), wait), wait);
            }
        }
        for (Wait wait : found) {
            book.find(wait.rule()).ifPresent(rule -> open.putIfAbsent(key(rule, wait), wait));
        }
        return new Waits(
                open.values().stream().limit(Waits.MOST_FOLLOWED).toList(),
                Math.max(0, open.size() - Waits.MOST_FOLLOWED),
                overdue.size(),
                overdue.stream().limit(ReconciledWindow.MOST_NAMED).toList());
    }

    private boolean isAwaited(Rule rule, Wait wait) {
        return rule.enabled()
                && !rule.notification().tellsOverTime()
                && !told.isNotified(rule.id(), about(rule, wait))
                && Stream.of(wait.since(), LatestSending.of(rule, wait.since()), now)
                        .noneMatch(time -> isMuted(rule, wait, time));
    }

    private boolean isMuted(Rule rule, Wait wait, Instant time) {
        return book.mutes(rule.id()).stream().anyMatch(entry -> entry.mute().mutes(wait.story(), wait.source(), time));
    }

    private static String key(Rule rule, Wait wait) {
        return rule.id() + "/" + about(rule, wait);
    }

    private static String about(Rule rule, Wait wait) {
        return rule.notification().tellsEachArticle() ? wait.article() : wait.story();
    }
}
