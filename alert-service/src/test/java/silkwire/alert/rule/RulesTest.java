package silkwire.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import silkwire.common.query.QueryParser;

class RulesTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final RuleBook book = new RuleBook();
    private final Rules rules =
            new Rules(book, change -> CompletableFuture.completedFuture(book.apply(change)), NOON, new Random(7));

    @Test
    void aRuleGetsANameItsOwnerAndItsFirstRevision() {
        // when
        Rule rule = create("Астана", "");

        // then
        assertThat(rule.id()).matches("rul_[0-9a-hjkmnp-tv-z]{26}");
        assertThat(rule.revision()).isEqualTo(1);
        assertThat(rule.owner()).isEqualTo("desk");
        assertThat(rule.changedAt()).isEqualTo(NOON.instant());
        assertThat(rules.find(rule.id())).contains(rule);
    }

    @Test
    void aRuleThatIsToStandIsMadeOnceAndAgainOnlyAfterItsEnd() {
        // given
        String id =
                RulePack.all(new RuleReader(new QueryParser())).getFirst().idOf(RuleFixture.draft("а", "а"), "desk");
        RuleOutcome first =
                rules.ensure(id, RuleFixture.draft("а", "а"), "desk").join();
        rules.replace(id, 1, RuleFixture.draft("б", "б"), "desk").join();

        // when
        RuleOutcome second =
                rules.ensure(id, RuleFixture.draft("а", "а"), "desk").join();
        rules.delete(id, 2, "desk").join();
        RuleOutcome afterItsEnd =
                rules.ensure(id, RuleFixture.draft("а", "а"), "desk").join();

        // then
        assertThat(first).isInstanceOf(RuleOutcome.Counted.class);
        assertThat(second).isEqualTo(new RuleOutcome.Overtaken(2));
        assertThat(afterItsEnd).isInstanceOf(RuleOutcome.Counted.class);
        assertThat(rules.find(id)).map(Rule::revision).contains(4L);
        assertThat(id).matches("rul_[0-9a-hjkmnp-tv-z]{26}");
    }

    @Test
    void aWebhookWithoutASecretGetsOne() {
        // when
        Rule rule = create("أستانا", "'channels':[{'type':'webhook','url':'https://example.org/a'}]");

        // then
        assertThat(secretOf(rule)).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(secretOf(rule.withoutSecrets())).isEmpty();
    }

    @Test
    void aChangeThatNamesNoSecretKeepsIt() {
        // given
        Rule rule = create("阿斯塔纳", "'channels':[{'type':'webhook','url':'https://example.org/a'}]");
        RuleDraft draft = RuleFixture.draft("b", "b", "'channels':[{'type':'webhook','url':'https://example.org/a'}]");

        // when
        rules.replace(rule.id(), 1, draft, "other").join();

        // then
        Rule changed = rules.find(rule.id()).orElseThrow();
        assertThat(secretOf(changed)).isEqualTo(secretOf(rule));
        assertThat(changed.revision()).isEqualTo(2);
        assertThat(changed.owner()).isEqualTo("desk");
    }

    @Test
    void aRuleThatCannotBeMatchedIsDisabledAndSaysWhy() {
        // given
        Rule rule = create("Astana", "");

        // when
        rules.disable(rule, "the field 'x' is no longer known").join();

        // then
        Rule disabled = rules.find(rule.id()).orElseThrow();
        assertThat(disabled.enabled()).isFalse();
        assertThat(disabled.disabledBecause()).contains("no longer known");
        assertThat(disabled.revision()).isEqualTo(2);
    }

    private Rule create(String name, String more) {
        RuleDraft draft = more.isEmpty() ? RuleFixture.draft(name, name) : RuleFixture.draft(name, name, more);
        rules.create(draft, "desk").join();
        return rules.all().getLast();
    }

    private static String secretOf(Rule rule) {
        Channel channel = rule.channels().getFirst();
        assertThat(channel).extracting("url").isEqualTo(URI.create("https://example.org/a"));
        return ((Channel.Webhook) channel).secret();
    }
}
