package silkwire.enrich.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.ArticleStatus;
import silkwire.common.event.Cause;
import silkwire.common.event.Operation;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;
import silkwire.common.event.Story;
import silkwire.common.event.StoryRole;

class LedgerTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void aNewArticleIsRevisionOneInTheMonthItWasPublished() {
        LedgerEntry entry = accepted(Ledger.decide(push("أستانا", null, NOON), null));

        assertThat(entry.sequence()).isEqualTo(1);
        assertThat(entry.revision()).isEqualTo(1);
        assertThat(entry.homeMonth()).isEqualTo("2026.10");
        assertThat(entry.isAwaitingStory()).isTrue();
    }

    @Test
    void theSameItemAgainIsUnchanged() {
        LedgerEntry standing = accepted(Ledger.decide(push("Қазақстан", null, NOON), null));

        LedgerDecision decision = Ledger.decide(push("Қазақстан", null, NOON.plusSeconds(5)), standing);

        assertThat(decision).isInstanceOf(LedgerDecision.Unchanged.class);
        assertThat(((LedgerDecision.Unchanged) decision).entry().sequence()).isEqualTo(1);
    }

    @Test
    void aNewTextIsTheNextRevisionAndKeepsHomeAndStory() {
        Story story = new Story("sty_1", StoryRole.FIRST, null, null, null, null);
        LedgerEntry standing = accepted(Ledger.decide(push("哈萨克斯坦", null, NOON), null))
                .in(story)
                .emitted(1);

        LedgerEntry next = accepted(Ledger.decide(push("哈萨克斯坦（更正）", null, NOON.plusSeconds(5)), standing));

        assertThat(next.revision()).isEqualTo(2);
        assertThat(next.sequence()).isEqualTo(2);
        assertThat(next.homeMonth()).isEqualTo(standing.homeMonth());
        assertThat(next.story()).isEqualTo(story);
    }

    @Test
    void anOlderVersionNeverWinsHoweverLateItArrives() {
        LedgerEntry standing = accepted(Ledger.decide(push("v3", 3L, NOON), null));

        assertThat(Ledger.decide(push("v2", 2L, NOON.plusSeconds(60)), standing))
                .isInstanceOf(LedgerDecision.Superseded.class);
    }

    @Test
    void withoutVersionsTheLaterReceivedWins() {
        LedgerEntry standing = accepted(Ledger.decide(push("a", null, NOON), null));

        assertThat(Ledger.decide(push("b", null, NOON.minusSeconds(1)), standing))
                .isInstanceOf(LedgerDecision.Superseded.class);
        assertThat(Ledger.decide(push("b", null, NOON.plusSeconds(1)), standing))
                .isInstanceOf(LedgerDecision.Accepted.class);
    }

    @Test
    void anUnchangedNewerVersionStillOutdatesTheOneBetween() {
        LedgerEntry standing = accepted(Ledger.decide(push("same", 1L, NOON), null));
        LedgerDecision same = Ledger.decide(push("same", 3L, NOON.plusSeconds(1)), standing);

        LedgerEntry confirmed = ((LedgerDecision.Unchanged) same).entry();

        assertThat(Ledger.decide(push("between", 2L, NOON.plusSeconds(2)), confirmed))
                .isInstanceOf(LedgerDecision.Superseded.class);
    }

    @Test
    void aWithdrawalByIdCarriesOnAndASecondOneChangesNothing() {
        LedgerEntry standing = accepted(Ledger.decide(push("a", null, NOON), null));

        LedgerDecision first = Ledger.decide(withdrawal("anbaa", NOON.plusSeconds(1)), standing);

        LedgerEntry withdrawn = ((LedgerDecision.Withdrawn) first).entry();
        assertThat(withdrawn.status()).isEqualTo(ArticleStatus.WITHDRAWN);
        assertThat(withdrawn.sequence()).isEqualTo(2);
        assertThat(Ledger.decide(withdrawal("anbaa", NOON.plusSeconds(2)), withdrawn))
                .isInstanceOf(LedgerDecision.Unchanged.class);
    }

    @Test
    void aWithdrawnArticlePushedAgainStandsAgainAsTheSameRevision() {
        LedgerEntry standing = accepted(Ledger.decide(push("a", null, NOON), null));
        LedgerDecision gone = Ledger.decide(withdrawal("anbaa", NOON.plusSeconds(1)), standing);

        LedgerEntry back = accepted(
                Ledger.decide(push("a", null, NOON.plusSeconds(2)), ((LedgerDecision.Withdrawn) gone).entry()));

        assertThat(back.status()).isEqualTo(ArticleStatus.CURRENT);
        assertThat(back.revision()).isEqualTo(1);
        assertThat(back.sequence()).isEqualTo(3);
    }

    @Test
    void aWithdrawnItemWithoutTextCarriesTheLastTextOnAndItsVersionCounts() {
        LedgerEntry standing = accepted(Ledger.decide(push("a", 1L, NOON), null));

        LedgerDecision kill = Ledger.decide(received(Operation.WITHDRAW, silent(3L), NOON.plusSeconds(1)), standing);

        LedgerEntry withdrawn = ((LedgerDecision.Withdrawn) kill).entry();
        assertThat(withdrawn.contentHash()).isEqualTo(standing.contentHash());
        assertThat(Ledger.decide(push("b", 2L, NOON.plusSeconds(2)), withdrawn))
                .isInstanceOf(LedgerDecision.Superseded.class);
    }

    @Test
    void onlyItsOwnSourceMayChangeAnArticle() {
        LedgerEntry standing = accepted(Ledger.decide(push("a", null, NOON), null));

        assertThat(Ledger.decide(withdrawal("rival", NOON.plusSeconds(1)), standing))
                .asInstanceOf(type(LedgerDecision.Refused.class))
                .extracting(LedgerDecision.Refused::reason)
                .asString()
                .contains("'anbaa'", "'rival'");
    }

    @Test
    void nobodyWithdrawsWhatWasNeverAccepted() {
        assertThat(Ledger.decide(withdrawal("anbaa", NOON), null)).isInstanceOf(LedgerDecision.Refused.class);
    }

    @Test
    void aWithdrawnItemThatComesFirstIsKeptSoThatItsOlderTextLoses() {
        ArticleReceived kill = received(Operation.WITHDRAW, item("a", 2L), NOON);
        LedgerDecision decision = Ledger.decide(kill, null);

        assertThat(((LedgerDecision.Accepted) decision).cause()).isEqualTo(Cause.WITHDRAW);
        assertThat(Ledger.decide(push("a", 1L, NOON.plusSeconds(1)), accepted(decision)))
                .isInstanceOf(LedgerDecision.Superseded.class);
    }

    private static LedgerEntry accepted(LedgerDecision decision) {
        assertThat(decision).isInstanceOf(LedgerDecision.Accepted.class);
        return ((LedgerDecision.Accepted) decision).entry();
    }

    private static ArticleReceived push(String body, @Nullable Long version, Instant receivedAt) {
        return received(Operation.PUSH, item(body, version), receivedAt);
    }

    private static ArticleReceived withdrawal(String source, Instant receivedAt) {
        return new ArticleReceived("art_1", Operation.WITHDRAW, new Source(source, null, null), receivedAt, null);
    }

    private static ArticleReceived received(Operation operation, ReceivedItem item, Instant receivedAt) {
        return new ArticleReceived("art_1", operation, new Source("anbaa", null, null), receivedAt, item);
    }

    private static ReceivedItem silent(@Nullable Long version) {
        return item("", "", version);
    }

    private static ReceivedItem item(String body, @Nullable Long version) {
        return item("title", body, version);
    }

    private static ReceivedItem item(String title, String body, @Nullable Long version) {
        return new ReceivedItem(
                "42",
                null,
                title,
                body,
                List.of(),
                null,
                List.of(),
                null,
                Instant.parse("2026-10-31T23:59:00Z"),
                null,
                null,
                version,
                false,
                null,
                null,
                null,
                false,
                List.of());
    }
}
