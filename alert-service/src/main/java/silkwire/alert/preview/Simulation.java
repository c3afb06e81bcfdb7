package silkwire.alert.preview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import silkwire.alert.match.ArticleMatched;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.RuleMatch;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.pace.PaceOutcome;
import silkwire.alert.pace.Pacing;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.thread.RuleRevised;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.alert.thread.ThreadPolicy;

/** One rule on a clock that runs through the past, told by the code that tells rules. */
final class Simulation {
    /** Longer than any preview: no story is forgotten in it. */
    private static final Duration KEPT = Duration.ofDays(365);

    /** What is due is looked at this often at the most, which moves nothing to another day but at midnight. */
    private static final Duration LOOK = Duration.ofMinutes(1);

    private final Rule rule;
    private final int factor;
    private final SimulatedClock clock;
    private final ThreadPolicy threads;
    private final Pacing pacing;
    private final TreeMap<LocalDate, DayCount> days = new TreeMap<>();

    /** What one day told. */
    static final class DayCount {
        private int single;
        private int digests;
        private int overBudget;

        int single() {
            return single;
        }

        int digests() {
            return digests;
        }

        /** What would have been told by itself, had the budget been larger. */
        int overBudget() {
            return overBudget;
        }
    }

    /** Of the rule, which stands since then; each story stands for {@code factor}. */
    Simulation(Rule rule, Instant since, int factor) {
        this.rule = rule;
        this.factor = factor;
        this.clock = new SimulatedClock(since, rule.tz());
        RuleBook book = new RuleBook();
        book.apply(new RuleRecord("preview", rule.id(), 0, rule, rule.owner(), since));
        this.threads = new ThreadPolicy(new MemoryThreadStore(), book, KEPT, clock);
        this.pacing = new Pacing(new MemoryPaceStore(), book, clock, clock::instant, this::became);
        pacing.take(new RuleRevised(rule.id(), rule.revision()));
    }

    /** Tells all of these articles, which stand in the order of their receipt; those named match the rule. */
    void run(List<ArticleSummary> articles, Set<String> matching, Instant end) {
        for (ArticleSummary article : articles) {
            passTo(article.receivedAt());
            List<RuleMatch> matches = matching.contains(article.id())
                    ? List.of(new RuleMatch(rule.id(), rule.revision(), List.of(), 0))
                    : List.of();
            for (ThreadAdvanced news : threads.take(new ArticleMatched(article, matches, clock.instant(), false))) {
                for (int copy = 0; copy < factor; copy++) {
                    sent(pacing.take(copy == 0 ? news : another(news, copy)));
                }
            }
        }
        passTo(end);
    }

    /** What each day told, in the rule's zone; days without anything are absent. */
    SortedMap<LocalDate, DayCount> days() {
        return days;
    }

    private void passTo(Instant time) {
        @Nullable Instant next = pacing.nextLook(rule.id());
        while (next != null && !next.isAfter(time)) {
            Instant soon = clock.instant().plus(LOOK);
            Instant look = next.isBefore(soon) ? soon : next;
            if (look.isAfter(time)) {
                break;
            }
            clock.set(look);
            sent(pacing.look(rule.id()));
            next = pacing.nextLook(rule.id());
        }
        clock.set(time);
    }

    private void became(PaceOutcome outcome, int count) {
        if (outcome == PaceOutcome.OVER_BUDGET) {
            today().overBudget += count;
        }
    }

    private void sent(List<Notification> notifications) {
        for (Notification notification : notifications) {
            if (notification.kind() == NotificationKind.DIGEST) {
                today().digests++;
            } else {
                today().single++;
            }
        }
    }

    private DayCount today() {
        return days.computeIfAbsent(LocalDate.ofInstant(clock.instant(), rule.tz()), day -> new DayCount());
    }

    /** The same news of another story, for which this one stands. */
    private static ThreadAdvanced another(ThreadAdvanced news, int number) {
        NotifiedStory story = news.story();
        String mark = "#" + number;
        ArticleSummary article = story.article().called(story.article().id() + mark, story.storyId() + mark);
        return new ThreadAdvanced(
                news.id() + mark,
                news.ruleId(),
                news.thread() + mark,
                news.kind(),
                news.reasons(),
                new NotifiedStory(
                        article.storyId(),
                        article,
                        story.places(),
                        story.morePlaces(),
                        story.numbers(),
                        story.before(),
                        story.matchedAt()),
                news.late(),
                news.resent());
    }
}
