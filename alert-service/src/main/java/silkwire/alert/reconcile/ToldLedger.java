package silkwire.alert.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.rule.Rule;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.common.event.ArticleId;

/**
 * What was told, as the topics of threads and notifications have it: which threads have begun, how often, and whether a
 * notification told them. Used by one thread.
 */
public final class ToldLedger {
    private static final int BEGINNINGS = 0b11;
    private static final int NOTIFIED = 0b100;
    private static final int KNOWN = 0b1000;
    private static final int DAY = 4;

    private final ThreadTable table = new ThreadTable();
    private final List<Doubled> doubled = new ArrayList<>();
    private Map<Integer, Long> reported = Map.of();
    private long duplicated;

    /** Takes a record of the topic of threads that stands at this place. */
    public void advanced(ThreadAdvanced news, int partition, long offset) {
        NotifiedStory story = news.story();
        Instant at = story.matchedAt();
        boolean isFirst = news.kind() == NotificationKind.STORY || news.kind() == NotificationKind.ARTICLE;
        boolean perArticle = news.kind() == NotificationKind.ARTICLE;
        know(key(news.ruleId(), story.storyId()), at);
        long key = key(news.ruleId(), perArticle ? story.article().id() : story.storyId());
        know(key, at);
        if (!isFirst || news.resent()) {
            return;
        }
        int value = table.get(key);
        int beginnings = value & BEGINNINGS;
        table.put(key, (value & ~BEGINNINGS) | Math.min(beginnings + 1, BEGINNINGS));
        if (beginnings > 0 && offset >= reported.getOrDefault(partition, 0L)) {
            duplicated++;
            if (doubled.size() < ReconciledWindow.MOST_NAMED) {
                doubled.add(new Doubled(
                        news.ruleId(), story.storyId(), story.article().id(), news.id(), partition, offset));
            }
        }
    }

    /** Takes a record of the topic of notifications. */
    public void notified(Notification notification) {
        for (NotifiedStory story : notification.stories()) {
            for (String about : List.of(story.storyId(), story.article().id())) {
                long key = key(notification.rule().id(), about);
                know(key, story.matchedAt());
                table.put(key, table.get(key) | NOTIFIED);
            }
        }
    }

    /** From here on repeats are those that stand behind these offsets. */
    void reportFrom(Map<Integer, Long> offsets) {
        reported = Map.copyOf(offsets);
        doubled.clear();
        duplicated = 0;
    }

    /** How many repeats there were since. */
    long duplicated() {
        return duplicated;
    }

    /** The first of them. */
    List<Doubled> doubled() {
        return List.copyOf(doubled);
    }

    /** Whether the thread of this article has begun; one that is asked for is remembered for longer. */
    boolean isBegun(Rule rule, ArticleSummary article, Instant now) {
        long key = key(rule, article);
        boolean isKnown = isBegun(key);
        if (!isKnown && rule.changedAt().isAfter(article.receivedAt())) {
            // Then it may have been told of stories and not of articles.
            isKnown = isBegun(key(rule.id(), article.storyId()));
        }
        if (isKnown) {
            know(key, now);
        }
        return isKnown;
    }

    private boolean isBegun(long key) {
        return table.get(key) != 0;
    }

    /** Whether a notification told it. */
    boolean isNotified(Rule rule, ArticleSummary article) {
        return (table.get(key(rule, article)) & NOTIFIED) != 0;
    }

    /** Whether a notification told the thread of a rule about this story, or about this article. */
    boolean isNotified(String rule, String about) {
        return (table.get(key(rule, about)) & NOTIFIED) != 0;
    }

    /** By what a thread is known: the rule and the story, or the article where the rule is told of every one. */
    static long key(Rule rule, ArticleSummary article) {
        return key(rule.id(), rule.notification().tellsEachArticle() ? article.id() : article.storyId());
    }

    private static long key(String rule, String about) {
        return ArticleId.highBits(ThreadAdvanced.thread(rule, about));
    }

    private void know(long key, Instant at) {
        int day = (int) dayOf(at);
        int known = table.get(key);
        table.put(key, (known & (BEGINNINGS | NOTIFIED)) | KNOWN | Math.max(day, known >> DAY) << DAY);
    }

    /** Forgets threads of which nothing was heard since that time. */
    void forgetBefore(Instant time) {
        int day = (int) dayOf(time);
        table.keep(value -> value >> DAY >= day);
    }

    private static long dayOf(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC).toEpochDay();
    }

    /** How many are remembered. */
    int size() {
        return table.size();
    }
}
