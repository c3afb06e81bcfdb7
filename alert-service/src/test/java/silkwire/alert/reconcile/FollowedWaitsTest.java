package silkwire.alert.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.rule.Mute;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleNote;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.thread.ThreadAdvanced;

/** Threads that have begun and are not told: what is above the budget goes at the full hour, which is 13:00. */
class FollowedWaitsTest extends OnWindows {
    private static final String DAILY =
            "'notify':{'mode':'story','on':[],'conditions':[],'budgetPerDay':5,'digest':{'at':['18:00']}}";

    private ThreadAdvanced waiting(Rule rule) {
        wire.push(article("a1", "s1").enriched());
        return tell(rule, wire.topic.getFirst());
    }

    private List<ReconciledWindow> reconcileFor(Duration time) {
        int before = wire.written.size();
        for (Duration left = time; left.isPositive(); left = left.minus(WINDOW)) {
            reconcile();
        }
        return List.copyOf(wire.written.subList(before, wire.written.size()));
    }

    private static long overdue(List<ReconciledWindow> windows) {
        return windows.stream().mapToLong(window -> window.waiting().overdue()).sum();
    }

    @Test
    void whatIsToldInTimeIsFollowedUntilThen() {
        // given
        Rule rule = rule("Хива", "");
        ThreadAdvanced news = waiting(rule);
        ReconciledWindow first = reconcile();

        // when
        notify(rule, news);
        List<ReconciledWindow> later = reconcileFor(Duration.ofHours(2));

        // then
        assertThat(first.waiting().open())
                .containsExactly(new Wait(rule.id(), "s1", "a1", "source-of-a1", NOON.plus(WINDOW)));
        assertThat(later).allSatisfy(window -> assertThat(window.waiting()).isEqualTo(Waits.NONE));
    }

    @Test
    void whatIsNotToldThoughItWasDueIsReportedOnceAndNamed() {
        // given
        Rule rule = rule("Хива", "");
        waiting(rule);

        // when
        List<ReconciledWindow> inTime = reconcileFor(Duration.ofMinutes(70));
        List<ReconciledWindow> late = reconcileFor(Duration.ofMinutes(30));

        // then
        assertThat(overdue(inTime)).isZero();
        assertThat(inTime.getLast().waiting().open()).hasSize(1);
        assertThat(overdue(late)).isEqualTo(1);
        assertThat(late.getFirst().waiting().overdueThreads())
                .extracting(Wait::rule, Wait::story)
                .containsExactly(tuple(rule.id(), "s1"));
        assertThat(late.getLast().waiting()).isEqualTo(Waits.NONE);
    }

    @Test
    void aRestartFollowsWhatTheLogSays() {
        // given
        waiting(rule("Хива", ""));
        reconcileFor(Duration.ofMinutes(65));
        Reconciler other = reconciler();

        // when
        clock.pass(Duration.ofMinutes(10));
        other.look();
        other.look();

        // then
        assertThat(overdue(wire.written.subList(13, 15))).isEqualTo(1);
        assertThat(reconciliations.latest(100).stream().skip(1).flatMap(window -> window.waiting().open().stream()))
                .as("only the last window holds what waits")
                .isEmpty();
    }

    @Test
    void whatWaitsForADigestIsNotOverdueBefore() {
        // given
        waiting(rule("Хива", DAILY));

        // when
        List<ReconciledWindow> before = reconcileFor(Duration.ofHours(6));
        List<ReconciledWindow> after = reconcileFor(Duration.ofMinutes(20));

        // then
        assertThat(overdue(before)).isZero();
        assertThat(overdue(after)).isEqualTo(1);
    }

    @Test
    void whatNeedNotBeToldAnyMoreIsFollowedNoFurther() {
        // given
        Rule rule = rule("Хива", DAILY);
        waiting(rule);
        reconcile();

        // when
        RuleNote muting = new RuleNote.Muted(new Mute("s1", null, null));
        book.apply(new RuleRecord("record-mute", rule.id(), 0, null, muting, "desk", clock.instant()));
        ReconciledWindow muted = reconcile();

        // then
        assertThat(muted.waiting()).isEqualTo(Waits.NONE);
    }

    @Test
    void aRuleThatEndsLetsGoOfWhatWaits() {
        // given
        Rule rule = rule("Хива", DAILY);
        waiting(rule);
        reconcile();

        // when
        book.apply(new RuleRecord("record-end", rule.id(), 1, null, "desk", clock.instant()));
        ReconciledWindow ended = reconcile();

        // then
        assertThat(ended.waiting()).isEqualTo(Waits.NONE);
    }

    @Test
    void moreThanAreFollowedAreCounted() {
        // given
        Rule rule = rule("Хива", DAILY);
        for (int number = 0; number < Waits.MOST_FOLLOWED + 3; number++) {
            wire.push(article("a" + number, "s" + number).enriched());
            tell(rule, wire.topic.getLast());
        }

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.waiting().open()).hasSize(Waits.MOST_FOLLOWED);
        assertThat(window.waiting().unfollowed()).isEqualTo(3);
    }
}
