package silkwire.alert;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.match.MatchedPlace;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedRule;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.notification.StoryNumbers;
import silkwire.common.event.ArticleId;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.StoryRole;
import silkwire.common.event.TextField;

/** Notifications as the topology makes them. */
public final class Told {
    /** When they were made. */
    public static final Instant AT = Instant.parse("2026-11-22T08:00:00.250Z");

    private Told() {}

    /** A story told to a rule for the first time. */
    public static Notification story(String ruleId, String name, String title) {
        return of(ruleId, NotificationKind.STORY, name, title, "ar");
    }

    /** A story told in another way, by an article in a language. */
    public static Notification of(String ruleId, NotificationKind kind, String name, String title, String language) {
        ArticleSummary article = new ArticleSummary(
                ArticleId.named("art_", name),
                3,
                1,
                Cause.PUSH,
                ArticleStatus.CURRENT,
                false,
                false,
                "anbaa",
                "EG",
                "anbaa24.com",
                title,
                "عقد القادة لقاءهم في العاصمة أستانا <b>اليوم</b>",
                "https://anbaa24.com/a?b=1&c=2",
                language,
                List.of("KZ"),
                List.of("KZ|author|supportive"),
                ArticleId.named("sty_", name),
                StoryRole.FIRST,
                null,
                AT.minusSeconds(60),
                AT.minusMillis(200),
                AT.minusMillis(100));
        NotifiedStory story = new NotifiedStory(
                article.storyId(),
                article,
                List.of(new MatchedPlace(
                        "country:KZ",
                        TextField.TITLE,
                        0,
                        Math.min(4, title.length()),
                        title.substring(0, Math.min(4, title.length())))),
                0,
                new StoryNumbers(12, 4, 9, 5, List.of("EG", "KZ"), List.of("ar", "kk", "zh")),
                null,
                AT.minusMillis(50));
        return new Notification(
                ArticleId.named("ntf_", ruleId, name),
                ArticleId.named("thr_", ruleId, name),
                kind,
                List.of(),
                new NotifiedRule(ruleId, 1, "آسيا الوسطى", "desk", ZoneId.of("Asia/Almaty")),
                List.of(story),
                null,
                AT,
                false);
    }
}
