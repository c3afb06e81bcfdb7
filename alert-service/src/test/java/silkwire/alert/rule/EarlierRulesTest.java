package silkwire.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarlierRulesTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant ONE = NOON.plus(Duration.ofHours(1));

    private final RuleBook book = new RuleBook();

    private Rule revise(long revision, Instant at, String query, String... more) {
        Rule rule = RuleFixture.draft("Орталық Азия", query, more).as("rul_1", revision, "desk", at);
        put(revision, at, rule);
        return rule;
    }

    private void put(long revision, Instant at, @Nullable Rule rule) {
        book.apply(new RuleRecord("rec_" + revision, "rul_1", revision - 1, rule, "desk", at));
    }

    @Test
    void aRuleAsksSinceItWasMade() {
        // when
        revise(1, NOON, "Астана");

        // then
        assertThat(book.stoodAt("rul_1", NOON)).isTrue();
        assertThat(book.stoodAt("rul_1", NOON.minusMillis(1))).isFalse();
        assertThat(book.changedSince(Instant.EPOCH)).isEmpty();
    }

    @Test
    void howMatchesAreToldDoesNotMoveTheTime() {
        // given
        revise(1, NOON, "Астана");

        // when
        revise(2, ONE, "Астана", "'notify':{'budgetPerDay':7}");

        // then
        assertThat(book.askingSince("rul_1")).contains(NOON);
        assertThat(book.changedSince(NOON)).isEmpty();
    }

    @Test
    void anotherQueryStandsSinceTheChangeAndTheFormerBefore() {
        // given
        Rule former = revise(1, NOON, "Астана");

        // when
        revise(2, ONE, "Алматы");

        // then
        assertThat(book.stoodAt("rul_1", ONE.minusMillis(1))).isFalse();
        assertThat(book.stoodAt("rul_1", ONE)).isTrue();
        assertThat(book.changedSince(ONE.minusMillis(1))).containsExactly(former);
        assertThat(book.changedSince(NOON.minusMillis(1))).isEmpty();
        assertThat(book.changedSince(ONE)).isEmpty();
    }

    @Test
    void whatWasDisabledAskedForNothing() {
        // given
        revise(1, NOON, "Астана", "'enabled':false");

        // when
        revise(2, ONE, "Астана");

        // then
        assertThat(book.changedSince(NOON)).isEmpty();
        assertThat(book.stoodAt("rul_1", NOON)).isFalse();
    }

    @Test
    void aRuleThatEndedAsksForNothing() {
        // given
        revise(1, NOON, "Астана");
        revise(2, ONE, "Алматы");

        // when
        put(3, ONE.plusSeconds(1), null);

        // then
        assertThat(book.changedSince(NOON)).isEmpty();
        assertThat(book.stoodAt("rul_1", ONE)).isFalse();
    }
}
