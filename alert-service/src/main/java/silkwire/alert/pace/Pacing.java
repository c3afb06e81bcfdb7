package silkwire.alert.pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.rule.Digest;
import silkwire.alert.rule.Notify;
import silkwire.alert.rule.QuietHours;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.thread.RuleRevised;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.alert.thread.ThreadEvent;

/** Decides when what is news to a rule is sent, and as what. */
public final class Pacing {
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration LOOK_FOR_SILENCE = Duration.ofSeconds(10);

    private final PaceStore store;
    private final RuleBook book;
    private final OverTime overTime;
    private final Clock clock;
    private final Supplier<Instant> heardThrough;
    private final PaceObserver observer;

    /**
     * Paces the rules in {@code book}. {@code heardThrough} is the time until which everything received has been taken here:
     * only until then is silence silence.
     */
    public Pacing(PaceStore store, RuleBook book, Clock clock, Supplier<Instant> heardThrough, PaceObserver observer) {
        this.store = store;
        this.book = book;
        this.overTime = new OverTime(store);
        this.clock = clock;
        this.heardThrough = heardThrough;
        this.observer = observer;
    }

    /** What is sent now because of an event. */
    public List<Notification> take(ThreadEvent event) {
        return switch (event) {
            case ThreadAdvanced advanced -> advance(advanced);
            case RuleRevised revised -> {
                know(revised.ruleId());
                yield List.of();
            }
        };
    }

    private void know(String rule) {
        if (store.pace(rule) == null) {
            store.put(rule, RulePace.NEW);
        }
    }

    private List<Notification> advance(ThreadAdvanced news) {
        Optional<Rule> standing = book.find(news.ruleId()).filter(Rule::enabled);
        if (standing.isEmpty()) {
            observer.became(PaceOutcome.ENDED, 1);
            return List.of();
        }
        Rule rule = standing.get();
        if (OverTime.of(rule).isEmpty()) {
            return pace(rule, Notifications.of(rule, news, clock.instant()), news.resent());
        }
        observer.became(PaceOutcome.COUNTED, 1);
        return overTime.count(rule, news.story())
                .map(came -> pace(rule, Notifications.condition(rule, came, clock.instant()), false))
                .orElse(List.of());
    }

    /** What somebody wished to be resent does not use up the day's budget: he was told how much will come. */
    private List<Notification> pace(Rule rule, Notification notification, boolean resent) {
        Instant now = clock.instant();
        PaceOutcome outcome = outcome(rule, notification, resent, now);
        observer.became(outcome, 1);
        return switch (outcome) {
            case TOLD -> {
                if (!resent) {
                    store.put(rule.id(), paceToday(rule, now).told());
                }
                yield List.of(notification);
            }
            case GATHERED -> gather(rule, notification, due(rule, now));
            case HELD -> gather(rule, notification, now);
            case OVER_BUDGET -> gather(rule, notification, DayTimes.nextHour(rule.tz(), now));
            case MUTED, PAUSED, ENDED, COUNTED -> List.of();
        };
    }

    private PaceOutcome outcome(Rule rule, Notification notification, boolean resent, Instant now) {
        Notify wish = rule.notification();
        if (isPaused(rule, now)) {
            return PaceOutcome.PAUSED;
        }
        if (isMuted(rule, notification, now)) {
            return PaceOutcome.MUTED;
        }
        if (wish.digest() != null) {
            return PaceOutcome.GATHERED;
        }
        if (isQuiet(rule, now)) {
            return PaceOutcome.HELD;
        }
        return resent || paceToday(rule, now).toldToday() < wish.budgetPerDay()
                ? PaceOutcome.TOLD
                : PaceOutcome.OVER_BUDGET;
    }

    private static boolean isPaused(Rule rule, Instant now) {
        Instant until = rule.pausedUntil();
        return until != null && now.isBefore(until);
    }

    private static boolean isQuiet(Rule rule, Instant now) {
        QuietHours hours = rule.notification().quietHours();
        return hours != null && DayTimes.isQuiet(hours, rule.tz(), now);
    }

    private boolean isMuted(Rule rule, Notification notification, Instant now) {
        @Nullable NotifiedStory story = notification.stories().size() == 1 && Notifications.isOfOneStory(notification)
                ? notification.stories().getFirst()
                : null;
        return book.mutes(rule.id()).stream()
                .anyMatch(entry -> entry.mute()
                        .mutes(
                                story == null ? null : story.storyId(),
                                story == null ? null : story.article().source(),
                                now));
    }

    private static Instant due(Rule rule, Instant now) {
        Digest digest = Objects.requireNonNull(rule.notification().digest());
        return DayTimes.next(digest, rule.tz(), now);
    }

    private List<Notification> gather(Rule rule, Notification notification, Instant due) {
        RulePace pace = paceToday(rule, clock.instant());
        store.gather(rule.id(), pace.nextNumber(), notification);
        store.put(rule.id(), pace.gathering(due));
        return List.of();
    }

    private RulePace paceToday(Rule rule, Instant now) {
        return Objects.requireNonNullElse(store.pace(rule.id()), RulePace.NEW).on(LocalDate.ofInstant(now, rule.tz()));
    }

    /** What is sent now because time has passed; all of a rule that ended is forgotten. */
    public List<Notification> look(String ruleId) {
        Optional<Rule> standing = book.find(ruleId);
        if (standing.isEmpty() && !book.revisions(ruleId).isEmpty()) {
            store.forget(ruleId);
        }
        if (standing.isEmpty()) {
            return List.of();
        }
        Rule rule = standing.get();
        if (!rule.enabled()) {
            return notice(rule);
        }
        List<Notification> sent = new ArrayList<>(flush(rule));
        if (OverTime.waitsForSilence(rule)) {
            overTime.look(rule, heardThrough.get())
                    .ifPresent(came ->
                            sent.addAll(pace(rule, Notifications.condition(rule, came, clock.instant()), false)));
        }
        return sent;
    }

    /** That the service disabled a rule is told at once and once for a revision, whatever its budget and its quiet hours. */
    private List<Notification> notice(Rule rule) {
        if (!isToBeNoticed(rule)) {
            return List.of();
        }
        store.put(rule.id(), paceToday(rule, clock.instant()).noticing(rule.revision()));
        return List.of(Notifications.disabled(rule, clock.instant()));
    }

    private boolean isToBeNoticed(Rule rule) {
        RulePace pace = store.pace(rule.id());
        return rule.disabledBecause() != null && (pace == null || pace.noticed() < rule.revision());
    }

    private List<Notification> flush(Rule rule) {
        Instant now = clock.instant();
        RulePace pace = paceToday(rule, now);
        Instant due = pace.due();
        if (due == null || now.isBefore(due) || isPaused(rule, now) || isQuiet(rule, now)) {
            return List.of();
        }
        List<Notification> gathered = store.gathered(rule.id());
        List<Notification> told = gathered.stream()
                .filter(notification -> !isMuted(rule, notification, now))
                .toList();
        observer.became(PaceOutcome.MUTED, gathered.size() - told.size());
        // Made before anything is dropped: what fails here waits on.
        List<Notification> sent = told.size() > 1 ? Notifications.digests(rule, told, now) : told;
        store.dropGathered(rule.id());
        store.put(rule.id(), pace.sent());
        return sent;
    }

    /** When a rule is to be looked at; null where time changes nothing. */
    public @Nullable Instant nextLook(String ruleId) {
        Optional<Rule> standing = book.find(ruleId);
        RulePace pace = store.pace(ruleId);
        if (pace == null) {
            return null;
        }
        Instant now = clock.instant();
        if (standing.isEmpty()) {
            return now.plus(LOOK_AGAIN);
        }
        if (isToBeNoticed(standing.get())) {
            return now;
        }
        Instant due = pace.due();
        Instant silence = OverTime.waitsForSilence(standing.get()) ? now.plus(LOOK_FOR_SILENCE) : null;
        Instant gathered = due == null || due.isAfter(now) ? due : now.plus(LOOK_AGAIN);
        if (gathered == null || silence == null) {
            return gathered == null ? silence : gathered;
        }
        return gathered.isBefore(silence) ? gathered : silence;
    }
}
