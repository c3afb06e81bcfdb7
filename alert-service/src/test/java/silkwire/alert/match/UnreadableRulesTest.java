package silkwire.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import silkwire.alert.rule.Rule;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.RuleRecord;
import silkwire.alert.rule.Rules;
import silkwire.common.json.EventJson;
import silkwire.common.query.QueryParser;

final class UnreadableRulesTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final RuleBook book = new RuleBook();
    private final List<RuleRecord> written = new ArrayList<>();
    private final Rules rules = new Rules(
            book,
            change -> {
                written.add(change);
                return CompletableFuture.completedFuture(book.apply(change));
            },
            NOON,
            new Random(7));
    private final UnreadableRules unreadable = new UnreadableRules(() -> rules);

    @Test
    void aRuleIsDisabledOnceTheLogWasReadAndSaysWhy() {
        // given
        Rule rule = newRule();
        unreadable.found(rule, "At position 3: found a bracket.");
        // when
        unreadable.caughtUp();
        // then
        Rule standing = rules.find(rule.id()).orElseThrow();
        assertThat(standing.enabled()).isFalse();
        assertThat(standing.revision()).isEqualTo(2);
        assertThat(standing.disabledBecause())
                .isEqualTo("The query can no longer be read. At position 3: found a bracket.");
    }

    @Test
    void nothingIsWrittenWhileTheLogIsRead() {
        // given
        Rule rule = newRule();
        written.clear();
        // when
        unreadable.found(rule, "refused");
        // then
        assertThat(written).isEmpty();
    }

    @Test
    void whatAnotherInstanceDisabledOrItsOwnerEndedIsLeftAlone() {
        // given
        Rule disabled = newRule();
        Rule ended = newRule();
        unreadable.found(disabled, "refused");
        unreadable.found(ended, "refused");
        rules.disable(disabled, "by another instance").join();
        rules.delete(ended.id(), 1, "desk").join();
        written.clear();
        // when
        unreadable.caughtUp();
        // then
        assertThat(written).isEmpty();
    }

    @Test
    void whatComesLaterIsDisabledAtOnce() {
        // given
        unreadable.caughtUp();
        Rule rule = newRule();
        // when
        unreadable.found(rule, "refused");
        // then
        assertThat(rules.find(rule.id()).orElseThrow().enabled()).isFalse();
    }

    private Rule newRule() {
        String json = "{\"name\":\"Астана\",\"query\":\"астана\"}";
        rules.create(new RuleReader(new QueryParser()).read(EventJson.mapper().readTree(json)), "desk")
                .join();
        return rules.all().getLast();
    }
}
