package silkwire.alert.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import silkwire.alert.Articles;
import silkwire.alert.rule.Rule;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.Cause;

/** What is no miss, though a rule asks for it. */
class NamedApartTest extends OnWindows {
    @Test
    void aStoryToldInAnEarlierWindowIsNotMissedInALaterOne() {
        // given
        Rule rule = rule("Хива", "");
        wire.push(article("a1", "s1").enriched());
        notify(rule, tell(rule, wire.topic.getFirst()));
        reconcile();
        wire.push(Articles.article("a2", "s1", WORDS, clock.instant().plusSeconds(1))
                .enriched());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.fates()).isEqualTo(Map.of(Fate.TOLD, 1L));
    }

    @Test
    void aTextThatWasReplacedOrWithdrawnMeanwhileIsNamedApartAndNotToldLate() {
        // given
        rule("Хива", "");
        Articles replaced = article("a1", "s1");
        Articles withdrawn = article("a2", "s2");
        wire.push(replaced.enriched());
        wire.push(replaced.revised("Без города").enriched());
        wire.push(withdrawn.enriched());
        wire.push(withdrawn.again(Cause.WITHDRAW).enriched());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.fates()).isEqualTo(Map.of(Fate.SUPERSEDED, 1L, Fate.WITHDRAWN, 1L));
        assertThat(wire.late).isEmpty();
    }

    @Test
    void whatARuleAskedForBeforeItWasEditedIsNamedApart() {
        // given
        rule("Хива", "");
        wire.push(article("a1", "s1").enriched());
        revise(2, "Бухара", NOON.plusSeconds(60), "");

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.fates()).isEqualTo(Map.of(Fate.EDITED, 1L));
        assertThat(wire.late).isEmpty();
    }

    @Test
    void aRuleAsksForNothingThatWasReceivedBeforeItWasMade() {
        // given
        revise(1, "Хива", NOON.plusSeconds(60), "");
        wire.push(article("a1", "s1").enriched());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.threads()).isZero();
    }

    @Test
    void whatWaitsForTheConditionsOfItsRuleIsNotMissedButItsMatchIsGivenAgain() {
        // given
        rule("Хива", "'notify':{'mode':'story','on':[],'conditions':['outlets >= 3'],'budgetPerDay':5}");
        wire.push(article("a1", "s1").enriched());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.fates()).isEqualTo(Map.of(Fate.CONDITIONS, 1L));
        assertThat(window.toldLate()).isZero();
        assertThat(wire.late).extracting(late -> late.article().id()).containsExactly("a1");
    }

    @Test
    void threadsOfPausedRulesAreNamedApart() {
        // given
        Rule rule = rule("Хива", "'pausedUntil':'2026-11-23T00:00:00Z'");
        wire.push(article("a1", "s1").enriched());
        tell(rule, wire.topic.getFirst());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.fates()).isEqualTo(Map.of(Fate.PAUSED, 1L));
    }

    @Test
    void aThreadWhoseNotificationIsNotWrittenYetWaits() {
        // given
        Rule rule = rule("Хива", "");
        wire.push(article("a1", "s1").enriched());
        tell(rule, wire.topic.getFirst());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.fates()).isEqualTo(Map.of(Fate.WAITING, 1L));
    }

    @Test
    void aStoryOlderThanWhatIsRememberedIsNamedApart() {
        // given
        rule("Хива", "");
        ArticleEnriched old = Articles.article("a0", "s1", WORDS, NOON.minus(Duration.ofDays(50)))
                .enriched();
        wire.index.put(old.id(), old);
        wire.push(article("a1", "s1").enriched());

        // when
        ReconciledWindow window = reconcile();

        // then
        assertThat(window.fates()).isEqualTo(Map.of(Fate.OLDER, 1L));
    }
}
