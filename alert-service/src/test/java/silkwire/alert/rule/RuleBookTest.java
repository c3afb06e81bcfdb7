package silkwire.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RuleBookTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final RuleBook book = new RuleBook();

    @Test
    void ofTwoWhoReplaceTheSameRevisionTheFirstCounts() {
        // given
        book.apply(change("w1", 0, "Ташкент"));

        // when
        RuleOutcome first = book.apply(change("w2", 1, "Тошкент"));
        RuleOutcome second = book.apply(change("w3", 1, "Tashkent"));

        // then
        assertThat(first).isInstanceOf(RuleOutcome.Counted.class);
        assertThat(second).isEqualTo(new RuleOutcome.Overtaken(2));
        assertThat(book.find("rul_1")).map(Rule::name).contains("Тошкент");
    }

    @Test
    void theSameRecordTwiceCountsOnce() {
        // given
        book.apply(change("w1", 0, "塔什干"));

        // when
        RuleOutcome again = book.apply(change("w1", 0, "塔什干"));

        // then
        assertThat(again).isEqualTo(new RuleOutcome.Overtaken(1));
        assertThat(book.revisions("rul_1")).hasSize(1);
    }

    @Test
    void anEndedRuleIsNotFoundAndItsRevisionsAre() {
        // given
        book.apply(change("w1", 0, "طشقند"));

        // when
        RuleOutcome ended = book.apply(change("w2", 1, null));

        // then
        assertThat(ended).isInstanceOf(RuleOutcome.Counted.class);
        assertThat(book.find("rul_1")).isEmpty();
        assertThat(book.all()).isEmpty();
        assertThat(book.revisions("rul_1")).extracting(RuleRecord::revision).containsExactly(1L, 2L);
    }

    @Test
    void whatNeverWasCannotEnd() {
        assertThat(book.apply(change("w1", 0, null))).isEqualTo(new RuleOutcome.Overtaken(0));
    }

    private static RuleRecord change(String recordId, long replaces, @Nullable String name) {
        Rule rule = name == null ? null : RuleFixture.draft(name, name).as("rul_1", replaces + 1, "desk", NOON);
        return new RuleRecord(recordId, "rul_1", replaces, rule, "desk", NOON);
    }
}
