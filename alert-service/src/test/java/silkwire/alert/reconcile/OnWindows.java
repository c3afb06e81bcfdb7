package silkwire.alert.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import silkwire.alert.Articles;
import silkwire.alert.WordMatcher;
import silkwire.alert.match.ArticleSummary;
import silkwire.alert.notification.Notification;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.notification.NotifiedRule;
import silkwire.alert.notification.NotifiedStory;
import silkwire.alert.notification.StoryNumbers;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.thread.ThreadAdvanced;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleId;
import silkwire.common.query.QueryParser;
import silkwire.servers.junit.AdjustableClock;

/** Gives each test topics and an index of its own, and a reconciler that is about to do the window from noon on. */
class OnWindows {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Duration WINDOW = Duration.ofMinutes(5);
    static final String WORDS = "Токаев прибыл в Хива с визитом";

    final AdjustableClock clock = new AdjustableClock(NOON);
    final Reconciliations reconciliations = new Reconciliations(clock);
    final FakeWire wire = new FakeWire(reconciliations);
    final RuleBook book = new RuleBook();
    final Reconciler reconciler = reconciler();

    Reconciler reconciler() {
        return new Reconciler(
                new Reconciler.Reads(wire, wire, wire, wire),
                new Reconciler.Writes(wire, wire, reconciliations),
                new Reconciler.Rules(book, new QueryParser(), new WordMatcher(book)),
                new Reconciler.Times(WINDOW, Duration.ofDays(37)),
                clock);
    }

    @BeforeEach
    void begin() {
        assertThat(reconciler.look()).contains("the end of the window at 2026-11-22T12:05:00Z");
    }

    Rule rule(String query, String more) {
        return revise(1, query, NOON.minusSeconds(60), more);
    }

    Rule revise(long revision, String query, Instant at, String more) {
        Rule rule = RuleFixture.rule("rul_1", revision, query, at, more);
        book.apply(new RuleRecord("record-" + revision, rule.id(), revision - 1, rule, "desk", at));
        return rule;
    }

    static Articles article(String id, String story) {
        return Articles.article(id, story, WORDS, NOON.plusSeconds(10));
    }

    static ThreadAdvanced began(Rule rule, ArticleEnriched article, NotificationKind kind) {
        ArticleSummary summary = ArticleSummary.of(article);
        NotifiedStory story = new NotifiedStory(
                summary.storyId(),
                summary,
                List.of(),
                0,
                new StoryNumbers(1, 0, 1, 1, List.of(), List.of()),
                null,
                article.receivedAt());
        String thread = ThreadAdvanced.thread(rule.id(), summary.storyId());
        return new ThreadAdvanced(
                ArticleId.named("ntf_", thread), rule.id(), thread, kind, List.of(), story, false, false);
    }

    ThreadAdvanced tell(Rule rule, ArticleEnriched article) {
        ThreadAdvanced news = began(rule, article, NotificationKind.STORY);
        wire.threads.add(news);
        return news;
    }

    void notify(Rule rule, ThreadAdvanced news) {
        wire.notifications.add(new Notification(
                news.id(),
                news.thread(),
                news.kind(),
                List.of(),
                new NotifiedRule(rule.id(), rule.revision(), rule.name(), rule.owner(), rule.tz()),
                List.of(news.story()),
                null,
                clock.instant(),
                false));
    }

    ReconciledWindow reconcile() {
        clock.pass(WINDOW);
        assertThat(reconciler.look()).isEmpty();
        return wire.written.getLast();
    }
}
