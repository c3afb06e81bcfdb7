package silkwire.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import silkwire.common.query.QueryParser;

class RulePackTest {
    private final RuleReader reader = new RuleReader(new QueryParser());

    @Test
    void everyPackIsReadAndItsRulesWaitToBeEnabled() {
        assertThat(RulePack.all(reader))
                .isNotEmpty()
                .allSatisfy(pack -> assertThat(pack.rules()).isNotEmpty().noneMatch(RuleDraft::enabled));
    }

    @Test
    void centralAsiaHasItsCountriesTheRegionTheStancesAndASpike() {
        // when
        RulePack pack = RulePack.named("central-asia", reader).orElseThrow();

        // then
        assertThat(pack.rules()).extracting(RuleDraft::query).contains("focus:KZ", "focus:TM", "region:central-asia");
        assertThat(pack.rules())
                .filteredOn(rule -> rule.query().startsWith("stance:"))
                .hasSize(5);
        assertThat(pack.rules())
                .filteredOn(rule -> rule.notification().conditions().contains(new Condition.Unusual(3)))
                .hasSize(1);
    }

    @Test
    void thereIsNoOtherPack() {
        assertThat(RulePack.named("../rules", reader)).isEmpty();
    }
}
