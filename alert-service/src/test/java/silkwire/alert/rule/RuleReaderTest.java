package silkwire.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import silkwire.common.json.EventJson;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryParser;

class RuleReaderTest {
    private final RuleReader reader = new RuleReader(new QueryParser());

    @Test
    void nameAndQueryAreEnough() {
        // when
        RuleDraft rule = read("{'name': 'آسيا الوسطى', 'query': 'region:central-asia'}");

        // then
        assertThat(rule.name()).isEqualTo("آسيا الوسطى");
        assertThat(rule.enabled()).isTrue();
        assertThat(rule.backfill()).isFalse();
        assertThat(rule.tz()).isEqualTo(ZoneId.of("UTC"));
        assertThat(rule.notification().mode()).isEqualTo(NotifyMode.STORY);
        assertThat(rule.notification().on())
                .extracting(Renotification::text)
                .containsExactly("correction", "withdrawal");
        assertThat(rule.notification().budgetPerDay()).isEqualTo(50);
        assertThat(rule.channels()).isEmpty();
    }

    @Test
    void everythingCanBeSaid() {
        // when
        RuleDraft rule = read("""
                {"name": "Қазақстан", "query": "place:Қазақстан stance:KZ=critical", "enabled": false, "backfill": true,
                 "tz": "Asia/Almaty", "pausedUntil": "2026-12-01T00:00:00Z",
                 "notify": {"mode": "article", "on": ["new-country", "copies:25", "independent-confirmation"],
                   "conditions": ["outlets >= 3", "count>=20 stories in 1h", "count >= 3x usual",
                                  "silence: none from source Anbaa in 24h"],
                   "budgetPerDay": 5, "digest": {"at": ["18:00", "08:00"]}, "quietHours": {"from": "22:00", "to": "07:00"}},
                 "channels": [{"type": "webhook", "url": "https://example.org/hook"},
                              {"type": "email", "to": ["desk@example.org"]},
                              {"type": "slack", "url": "https://example.org/s"},
                              {"type": "teams", "url": "https://example.org/t"},
                              {"type": "telegram", "url": "https://example.org/b", "chat": "@desk"}]}
                """);

        // then
        assertThat(rule.tz()).isEqualTo(ZoneId.of("Asia/Almaty"));
        assertThat(rule.notification().on())
                .containsExactly(
                        new Renotification(Change.NEW_COUNTRY, 0),
                        new Renotification(Change.COPIES, 25),
                        new Renotification(Change.INDEPENDENT_CONFIRMATION, 2));
        assertThat(rule.notification().conditions())
                .containsExactly(
                        new Condition.StoryHas(Condition.Measure.OUTLETS, 3),
                        new Condition.Volume(20, Condition.Unit.STORIES, new Span(1, Span.Unit.HOURS)),
                        new Condition.Unusual(3),
                        new Condition.Silence("Anbaa", new Span(24, Span.Unit.HOURS)));
        assertThat(rule.notification().digest())
                .isEqualTo(new Digest(null, List.of(LocalTime.of(8, 0), LocalTime.of(18, 0))));
        assertThat(rule.channels()).hasSize(5);
    }

    @Test
    void lengthsOfTimeKeepTheFormInWhichTheyWereWritten() {
        // given
        String written =
                "'notify':{'conditions':['silence: none from source anbaa in 24h','count >= 20 stories in 90m']}";

        // when
        RuleDraft rule = RuleFixture.draft("a", "a", written);

        // then
        assertThat(EventJson.text(rule.notification()))
                .contains("silence: none from source anbaa in 24h", "count >= 20 stories in 90m");
    }

    @Test
    void aMalformedQueryIsRefusedWithTheParsersMessage() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read("{'name': 'a', 'query': 'contry:KZ'}"))
                .satisfies(refused -> {
                    assertThat(refused.problem().pointer()).isEqualTo("/query");
                    assertThat(refused.problem().type()).isEqualTo("/problems/malformed-query");
                    assertThat(refused.problem().detail())
                            .contains("position 0")
                            .contains("country");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'query': 'a'} | /name",
                "{'name': ' ', 'query': 'a'} | /name",
                "{'name': 'a'} | /query",
                "{'name': 'a', 'query': 7} | /query",
                "{'name': 'a', 'query': 'a', 'nmae': 'b'} | /nmae",
                "{'name': 'a', 'query': 'a', 'enabled': 'yes'} | /enabled",
                "{'name': 'a', 'query': 'a', 'tz': 'Almaty'} | /tz",
                "{'name': 'a', 'query': 'a', 'pausedUntil': 'tomorrow'} | /pausedUntil",
                "{'name': 'a', 'query': 'a', 'notify': []} | /notify",
                "{'name': 'a', 'query': 'a', 'notify': {'mode': 'both'}} | /notify/mode",
                "{'name': 'a', 'query': 'a', 'notify': {'on': ['copies:0']}} | /notify/on/0",
                "{'name': 'a', 'query': 'a', 'notify': {'on': ['new-country:3']}} | /notify/on/0",
                "{'name': 'a', 'query': 'a', 'notify': {'conditions': ['outlets >= 2', 'outlets > 2']}} | /notify/conditions/1",
                "{'name': 'a', 'query': 'a', 'notify': {'conditions': ['count >= 3 stories in 90d']}} | /notify/conditions/0",
                "{'name': 'a', 'query': 'a', 'notify': {'conditions': ['count >= 1x usual']}} | /notify/conditions/0",
                "{'name': 'a', 'query': 'a', 'notify': {'budgetPerDay': 0}} | /notify/budgetPerDay",
                "{'name': 'a', 'query': 'a', 'notify': {'budgetPerDay': 1.5}} | /notify/budgetPerDay",
                "{'name': 'a', 'query': 'a', 'notify': {'digest': {}}} | /notify/digest/every",
                "{'name': 'a', 'query': 'a', 'notify': {'digest': {'every': 'PT1S'}}} | /notify/digest/every",
                "{'name': 'a', 'query': 'a', 'notify': {'digest': {'at': []}}} | /notify/digest/at",
                "{'name': 'a', 'query': 'a', 'notify': {'digest': {'at': ['25:00']}}} | /notify/digest/at/0",
                "{'name': 'a', 'query': 'a', 'notify': {'quietHours': {'from': '08:00', 'to': '08:00'}}} | /notify/quietHours/to",
                "{'name': 'a', 'query': 'a', 'notify': {'quietHours': {'from': '08:00'}}} | /notify/quietHours/to",
                "{'name': 'a', 'query': 'a', 'channels': {}} | /channels",
                "{'name': 'a', 'query': 'a', 'channels': [{'type': 'fax'}]} | /channels/0/type",
                "{'name': 'a', 'query': 'a', 'channels': [{'type': 'slack', 'url': 'ftp://a.b/c'}]} | /channels/0/url",
                "{'name': 'a', 'query': 'a', 'channels': [{'type': 'slack', 'url': 'http://u:p@a.b/c'}]} | /channels/0/url",
                "{'name': 'a', 'query': 'a', 'channels': [{'type': 'webhook', 'url': 'http://a.b', 'secret': 'x'}]} | /channels/0/secret",
                "{'name': 'a', 'query': 'a', 'channels': [{'type': 'email', 'to': ['a']}]} | /channels/0/to/0",
                "{'name': 'a', 'query': 'a', 'channels': [{'type': 'email', 'to': []}]} | /channels/0/to",
                "{'name': 'a', 'query': 'a', 'channels': [{'type': 'telegram', 'url': 'http://a.b'}]} | /channels/0/chat",
            })
    void whatIsWrongIsPointedAt(String json, String pointer) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> read(json))
                .satisfies(refused -> {
                    assertThat(refused.problem().status()).isEqualTo(400);
                    assertThat(refused.problem().pointer()).isEqualTo(pointer);
                    assertThat(refused.problem().allowed()).isNotBlank();
                });
    }

    @Test
    void whatWasReadCanBeSentBack() {
        // given
        Rule rule = read("{'name': 'a', 'query': 'قازاقستان', 'notify': {'digest': {'every': 'PT1H'}}}")
                .as("rul_1", 1, "desk", Instant.EPOCH);

        // when
        RuleDraft again = reader.read(EventJson.mapper().readTree(EventJson.encode(rule)));

        // then
        assertThat(again.as("rul_1", 1, "desk", Instant.EPOCH)).isEqualTo(rule);
    }

    private RuleDraft read(String json) {
        return reader.read(EventJson.mapper().readTree(json.replace('\'', '"')));
    }
}
