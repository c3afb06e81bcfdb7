package silkwire.alert.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.alert.rule.RuleBook;
import silkwire.alert.rule.RuleOutcome;
import silkwire.alert.rule.RuleReader;
import silkwire.alert.rule.Rules;
import silkwire.common.json.EventJson;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryParser;

class PreviewRequestTest {
    private final RuleBook book = new RuleBook();
    private final RuleReader reader = new RuleReader(new QueryParser());
    private final Rules rules = new Rules(
            book,
            change -> CompletableFuture.completedFuture(book.apply(change)),
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC),
            new Random(7));

    private PreviewRequest read(String json) {
        return PreviewRequest.read(EventJson.mapper().readTree(json.replace('\'', '"')), reader, rules, "desk");
    }

    @Test
    void aDraftNeedsNoNameAndThirtyDaysAreUsual() {
        // when
        PreviewRequest request = read("{'query':'قمة أستانا'}");

        // then
        assertThat(request.days()).isEqualTo(30);
        assertThat(request.rule().query()).isEqualTo("قمة أستانا");
    }

    @Test
    void aRuleThatStandsIsNamedByItsIdAndOneThatIsBeingChangedComesWhole() {
        // given
        RuleOutcome made = rules.create(
                        reader.read(EventJson.mapper().readTree("{\"name\":\"Орал\",\"query\":\"Орал\"}")), "desk")
                .join();
        String id = ((RuleOutcome.Counted) made).record().ruleId();

        // when, then
        assertThat(read("{'id':'" + id + "','days':7}").rule().query()).isEqualTo("Орал");
        assertThat(read("{'id':'" + id + "','query':'Ақтау','name':'x'}").rule().query())
                .isEqualTo("Ақтау");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]||400",
                "{'days':7}|/query|400",
                "{'query':'a','days':0}|/days|400",
                "{'query':'a','days':91}|/days|400",
                "{'query':'a','days':'7'}|/days|400",
                "{'query':'('}|/query|400",
                "{'query':'a','dayz':7}|/dayz|400",
                "{'id':'rul_none'}|/id|404",
                "{'id':'rul_none','notify':{}}|/notify|400"
            })
    void whatIsNoPreviewIsRefusedAtItsField(String json, String pointer, int status) {
        // when
        var problem =
                catchThrowableOfType(ProblemException.class, () -> read(json)).problem();

        // then
        assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(problem.status()).isEqualTo(status);
    }
}
