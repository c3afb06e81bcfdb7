package silkwire.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventJson;
import silkwire.common.problem.ProblemException;
import silkwire.common.query.QueryParser;

class ChatSecretsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String CHANNELS = """
            'channels':[{'type':'slack','url':'https://hooks.example.org/services/T0/B0/first-secret'},
             {'type':'slack','url':'https://hooks.example.org/services/T0/B0/second-secret'},
             {'type':'teams','url':'https://teams.example.org:8443/workflows/7/run?sig=third-secret'},
             {'type':'telegram','url':'https://api.telegram.example.org/bot123:fourth-secret/sendMessage','chat':'@desk'}]""";

    private final RuleBook book = new RuleBook();
    private final Rules rules =
            new Rules(book, change -> CompletableFuture.completedFuture(book.apply(change)), NOON, new Random(7));

    private Rule create() {
        rules.create(RuleFixture.draft("آسيا", "Астана", CHANNELS), "desk").join();
        return rules.all().getLast();
    }

    private static RuleDraft sentBack(String shown) {
        return new RuleReader(new QueryParser()).read(EventJson.mapper().readTree(shown));
    }

    @Test
    void readersSeeWhoRunsAChatAndTellTwoApartButSeeNoSecret() {
        // when
        String shown = EventJson.text(create().withoutSecrets());

        // then
        assertThat(shown)
                .doesNotContain("secret\"", "-secret", "bot123", "services", "workflows")
                .contains("https://hooks.example.org/…", "https://teams.example.org:8443/…", "@desk");
        assertThat(create().withoutSecrets().channels()).doesNotHaveDuplicates();
    }

    @Test
    void whatWasReadCanBeSentBackAndKeepsWhatStands() {
        // given
        Rule rule = create();
        String shown = EventJson.text(rule.withoutSecrets());

        // when
        rules.replace(rule.id(), 1, sentBack(shown.replace("@desk", "@night")), "desk")
                .join();

        // then
        List<Channel> channels = rules.find(rule.id()).orElseThrow().channels();
        assertThat(channels.subList(0, 3)).isEqualTo(rule.channels().subList(0, 3));
        assertThat(channels.getLast())
                .isEqualTo(
                        new Channel.Telegram(((Channel.Telegram) rule.channels().getLast()).url(), "@night"));
    }

    @Test
    void anotherAddressReplacesTheOneThatStands() {
        // given
        Rule rule = create();

        // when
        rules.replace(
                        rule.id(),
                        1,
                        RuleFixture.draft(
                                "a", "b", "'channels':[{'type':'slack','url':'https://hooks.example.org/new'}]"),
                        "desk")
                .join();

        // then
        assertThat(rules.find(rule.id()).orElseThrow().channels())
                .singleElement()
                .extracting(Object::toString)
                .asString()
                .contains("https://hooks.example.org/new");
    }

    @Test
    void whatIsShownOfAnAddressIsNoneForAnotherRule() {
        // given
        String shown = EventJson.text(create().withoutSecrets());

        // when, then
        assertThatThrownBy(() -> rules.create(sentBack(shown), "other"))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(400);
                    assertThat(refused.problem().pointer()).isEqualTo("/channels/0/url");
                });
    }
}
