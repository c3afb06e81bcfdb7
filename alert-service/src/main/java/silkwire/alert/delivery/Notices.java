package silkwire.alert.delivery;

import java.time.Instant;
import java.util.List;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedRule;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.notification.StoryNumbers;
import silkwire.alert.rule.Rule;
import silkwire.common.direction.IsolatedText;
import silkwire.common.event.ArticleId;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.StoryRole;

/** What delivery itself tells: that a receiver is paused, and samples. */
public final class Notices {
    private static final String SAMPLE = "sample";

    private Notices() {}

    /** Tells that a receiver of the rule is paused; the same for the same pause. */
    static Notification paused(Rule rule, ReceiverState state) {
        return of(
                rule,
                NotificationKind.NOTICE,
                List.of(),
                "Silkwire sends nothing to the " + state.kind() + " receiver " + IsolatedText.of(state.address())
                        + " of the rule " + IsolatedText.of(rule.name()) + " any more. " + state.reason()
                        + ". What is for it is set aside; verify the receiver (POST /v1/rules/" + rule.id()
                        + "/receivers/" + state.id() + "/verify) to go on.",
                state.changedAt(),
                state.id());
    }

    /** A sample of what the rule would tell, marked as one. */
    public static Notification sample(Rule rule, Instant now) {
        ArticleSummary article = new ArticleSummary(
                "art_00000000000000000000000000",
                1,
                1,
                Cause.PUSH,
                ArticleStatus.CURRENT,
                false,
                false,
                SAMPLE,
                null,
                SAMPLE,
                "[TEST] " + rule.name(),
                "This is a sample that somebody asked for, no news. It shows that notifications of this rule arrive.",
                null,
                "en",
                List.of(),
                List.of(),
                "sty_00000000000000000000000000",
                StoryRole.FIRST,
                null,
                now,
                now,
                now);
        StoryNumbers numbers = new StoryNumbers(1, 0, 1, 1, List.of(), List.of("en"));
        return of(
                rule,
                NotificationKind.TEST,
                List.of(new NotifiedStory(article.storyId(), article, List.of(), 0, numbers, null, now)),
                "A sample that somebody asked for, no news",
                now,
                SAMPLE);
    }

    private static Notification of(
            Rule rule, NotificationKind kind, List<NotifiedStory> stories, String message, Instant now, String about) {
        return new Notification(
                ArticleId.named("ntf_", rule.id(), kind.text(), about, now.toString()),
                ArticleId.named("thr_", rule.id(), kind.text(), about),
                kind,
                List.of(),
                new NotifiedRule(rule.id(), rule.revision(), rule.name(), rule.owner(), rule.tz()),
                stories,
                message,
                now,
                false);
    }
}
