package silkwire.alert.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import silkwire.alert.Articles;
import silkwire.alert.notification.NotificationKind;
import silkwire.alert.rule.Rule;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Cause;

class ReconcilerTest extends OnWindows {
    @Test
    void whatWasToldIsToldAndNothingIsMissed() {
        // given
        Rule rule = rule("Хива", "");
        wire.push(article("a1", "s1").enriched());
        wire.push(article("a2", "s1").enriched());
        wire.push(Articles.article("a3", "s2", "塔什干的会议", NOON.plusSeconds(11))
                .in("zh")
                .enriched());
        notify(rule, tell(rule, wire.topic.getFirst()));

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.fates()).isEqualTo(Map.of(Fate.TOLD, 1L));
        assertThat(window.coverage()).isEqualTo(new Coverage(3, 3, 0, 0, 3, 0));
        assertThat(window.rules()).isEqualTo(1);
        assertThat(wire.late).isEmpty();
        assertThat(window.duplicated()).isZero();
    }

    @Test
    void aMissedThreadIsNamedAndGivenToTheTopologyMarkedLate() {
        // given
        Rule rule = rule("Хива", "");
        wire.push(article("a1", "s1").enriched());
        wire.push(article("a2", "s1").enriched());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.missed()).containsExactly(new Missed(rule.id(), 1, "s1", "a1"));
        assertThat(window.count(Fate.MISSED)).isEqualTo(1);
        assertThat(window.toldLate()).isEqualTo(1);
        assertThat(wire.late).singleElement().satisfies(late -> {
            assertThat(late.late()).isTrue();
            assertThat(late.article().id()).isEqualTo("a1");
            assertThat(late.matches()).singleElement().satisfies(match -> {
                assertThat(match.ruleId()).isEqualTo(rule.id());
                assertThat(match.places()).extracting(place -> place.text()).containsExactly("Хива");
            });
        });
    }

    @Test
    void whereEveryArticleIsToldEachIsAskedFor() {
        // given
        Rule rule = rule("Хива", "'notify':{'mode':'article','on':[],'conditions':[],'budgetPerDay':5}");
        wire.push(article("a1", "s1").enriched());
        wire.push(article("a2", "s1").enriched());
        wire.threads.add(began(rule, wire.topic.getFirst(), NotificationKind.ARTICLE));

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.missed()).extracting(Missed::article).containsExactly("a2");
    }

    @Test
    void aThreadThatBeginsTwiceIsReportedOnce() {
        // given
        Rule rule = rule("Хива", "");
        wire.push(article("a1", "s1").enriched());
        tell(rule, wire.topic.getFirst());
        ReconciledWindow first = reconcile();

        // when
        tell(rule, wire.topic.getFirst());
        ReconciledWindow second = reconcile();
        ReconciledWindow third = reconcile();

        // then
        assertThat(List.of(first, second, third))
                .extracting(ReconciledWindow::duplicated)
                .containsExactly(0L, 1L, 0L);
        assertThat(second.doubled()).singleElement().satisfies(doubled -> {
            assertThat(doubled.rule()).isEqualTo(rule.id());
            assertThat(doubled.story()).isEqualTo("s1");
            assertThat(doubled.offset()).isEqualTo(1);
        });
    }

    @Test
    void aRestartGoesOnBehindTheLastWindowAndReportsNothingTwice() {
        // given
        Rule rule = rule("Хива", "");
        wire.push(article("a1", "s1").enriched());
        tell(rule, wire.topic.getFirst());
        tell(rule, wire.topic.getFirst());
        reconcile();

        // when
        clock.pass(WINDOW);
        Optional<String> waiting = reconciler().look();

        // then
        assertThat(waiting).isEmpty();
        assertThat(wire.written).extracting(ReconciledWindow::from).containsExactly(NOON, NOON.plus(WINDOW));
        assertThat(wire.written).extracting(ReconciledWindow::duplicated).containsExactly(1L, 0L);
    }

    @Test
    void aWindowWaitsUntilAllOfItHasGoneThrough() {
        // given
        rule("Хива", "");
        wire.push(article("a1", "s1").enriched());
        wire.waitingFor = "the index";
        clock.pass(WINDOW);

        // when
        Optional<String> waiting = reconciler.look();

        // then
        assertThat(waiting).contains("the index");
        assertThat(wire.written).isEmpty();
    }

    @Test
    void whatWasNeverIndexedIsReportedAndComparedAsTheTopicHasIt() {
        // given
        Rule rule = rule("Хива", "");
        wire.push(article("a1", "s1").enriched());
        wire.topic.add(article("a2", "s2").enriched());
        tell(rule, wire.topic.getFirst());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.coverage()).isEqualTo(new Coverage(2, 1, 0, 1, 2, 0));
        assertThat(window.missed()).extracting(Missed::article).containsExactly("a2");
    }

    @Test
    void whatWasTaggedAnewMeanwhileIsComparedAsItWasPushed() {
        // given
        rule("Хива", "");
        Articles pushed = article("a1", "s1");
        wire.push(pushed.enriched());
        wire.push(pushed.again(Cause.REFINE).enriched());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.coverage()).isEqualTo(new Coverage(1, 0, 1, 0, 1, 0));
        assertThat(window.missed()).extracting(Missed::article).containsExactly("a1");
    }

    @Test
    void anArticleThatCameLateToTheTopicIsComparedInTheNextWindow() {
        // given
        rule("Хива", "");
        reconcile();
        ArticleEnriched late = article("a1", "s1").enriched();
        wire.push(late);

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.from()).isAfter(late.receivedAt());
        assertThat(window.coverage()).isEqualTo(new Coverage(1, 1, 0, 0, 1, 0));
        assertThat(window.missed()).hasSize(1);
    }

    @Test
    void everyRuleIsRunInTheSearchOnceADayAndADifferenceReported() {
        // given
        Rule rule = rule("Хива", "");
        wire.hidden = "lost in every window";
        for (int i = 0; i < Duration.ofDays(1).dividedBy(WINDOW); i++) {
            wire.push(Articles.article(
                            wire.hidden, "s" + i, WORDS, clock.instant().plusSeconds(1))
                    .enriched());
            tell(rule, wire.topic.getLast());
            reconcile();
        }

        // when
        List<SearchCheck> checks = wire.written.stream()
                .map(ReconciledWindow::search)
                .filter(check -> check.rules() > 0)
                .toList();

        // then
        assertThat(checks).singleElement().satisfies(check -> {
            assertThat(check.differing()).isEqualTo(1);
            assertThat(check.differences()).containsExactly(new SearchCheck.Difference(rule.id(), 0, 1));
        });
    }

    @Test
    void noWindowIsDoneAgainBeforeItsRecordIsRead() {
        // given
        wire.lost = 1;
        reconcile();
        clock.pass(WINDOW);

        // when
        Optional<String> waiting = reconciler.look();

        // then
        assertThat(waiting).contains("its own record of the window before");
        assertThat(wire.written).hasSize(1);
    }
}
