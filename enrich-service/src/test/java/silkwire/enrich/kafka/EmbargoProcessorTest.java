package silkwire.enrich.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static silkwire.enrich.kafka.RunningTopology.withdrawal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import silkwire.common.event.ArticleEnriched;
import silkwire.common.event.ArticleOutcome;
import silkwire.common.event.ArticleReceived;
import silkwire.common.event.Operation;
import silkwire.common.event.OutcomeType;
import silkwire.common.event.ReceivedItem;
import silkwire.common.event.Source;

class EmbargoProcessorTest extends OnTopology {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant ONE = NOON.plus(HOUR);

    @Test
    void anArticleUnderEmbargoIsHeldAndPublishedWhenItEnds() {
        // when
        topology.push(embargoed("Указ подписан", null, NOON, ONE));

        // then
        assertThat(topology.enriched()).isEmpty();
        ArticleOutcome held = topology.outcomes().getFirst();
        assertThat(held.outcome()).isEqualTo(OutcomeType.HELD);
        assertThat(held.reason()).contains("2026-11-22T13:00:00Z");
        topology.pass(HOUR.minusSeconds(2));
        assertThat(topology.enriched()).isEmpty();

        // when
        topology.pass(Duration.ofSeconds(3));

        // then
        ArticleEnriched article = topology.enriched().getFirst();
        assertThat(article.receivedAt()).isEqualTo(NOON);
        assertThat(article.sequence()).isEqualTo(1);
        assertThat(fates()).containsExactly(OutcomeType.ENRICHED);
        topology.pass(HOUR);
        assertThat(topology.enriched()).isEmpty();
    }

    @Test
    void anEmbargoThatIsOverHoldsNothing() {
        topology.push(embargoed("Указ подписан", null, NOON, NOON));

        assertThat(fates()).containsExactly(OutcomeType.ENRICHED);
    }

    @Test
    void aNewerRevisionUnderEmbargoTakesThePlaceAndAnOlderOneDoesNot() {
        // when
        topology.push(embargoed("Второй вариант", 2L, NOON, ONE));
        topology.push(embargoed("Первый вариант", 1L, NOON.plusSeconds(1), ONE));
        topology.push(embargoed("Третий вариант", 3L, NOON.plusSeconds(2), ONE));

        // then
        assertThat(fates())
                .containsExactly(OutcomeType.HELD, OutcomeType.SUPERSEDED, OutcomeType.SUPERSEDED, OutcomeType.HELD);
        topology.pass(HOUR.plusSeconds(1));
        assertThat(topology.enriched()).extracting(ArticleEnriched::body).containsExactly("Третий вариант");
    }

    @Test
    void aRevisionWithoutEmbargoIsPublishedAtOnceAndTheHeldOneIsOlderThen() {
        // when
        topology.push(embargoed("До снятия эмбарго", null, NOON, ONE));
        topology.push(embargoed("Эмбарго снято", null, NOON.plusSeconds(1), null));
        topology.pass(HOUR.plusSeconds(1));

        // then
        assertThat(topology.enriched()).extracting(ArticleEnriched::body).containsExactly("Эмбарго снято");
        assertThat(fates()).containsExactly(OutcomeType.HELD, OutcomeType.ENRICHED, OutcomeType.SUPERSEDED);
    }

    @Test
    void whatIsWithdrawnBeforeItsEmbargoEndsIsNeverPublished() {
        // when
        topology.push(embargoed("أمر رئاسي", null, NOON, ONE));
        topology.push(withdrawal(ART_1, "anbaa", NOON.plusSeconds(1)));
        topology.pass(HOUR.plusSeconds(1));

        // then
        assertThat(topology.enriched()).isEmpty();
        assertThat(fates()).containsExactly(OutcomeType.HELD, OutcomeType.WITHDRAWN);
    }

    @Test
    void aForeignWithdrawalLeavesItHeld() {
        // when
        topology.push(embargoed("أمر رئاسي", null, NOON, ONE));
        topology.push(withdrawal(ART_1, "rival", NOON.plusSeconds(1)));
        topology.pass(HOUR.plusSeconds(1));

        // then
        assertThat(topology.enriched()).hasSize(1);
        assertThat(fates()).containsExactly(OutcomeType.HELD, OutcomeType.REJECTED, OutcomeType.ENRICHED);
    }

    @Test
    void aRevisionUnderEmbargoLeavesTheOneThatStandsAndAWithdrawalTakesBoth() {
        // when
        topology.push(embargoed("Стоит сейчас", 1L, NOON, null));
        topology.push(embargoed("Будет потом", 2L, NOON.plusSeconds(1), ONE));
        topology.push(withdrawal(ART_1, "anbaa", NOON.plusSeconds(2)));
        topology.pass(HOUR.plusSeconds(1));

        // then
        assertThat(topology.enriched())
                .extracting(ArticleEnriched::body)
                .containsExactly("Стоит сейчас", "Стоит сейчас");
        assertThat(fates()).containsExactly(OutcomeType.ENRICHED, OutcomeType.HELD, OutcomeType.WITHDRAWN);
    }

    private List<OutcomeType> fates() {
        return topology.outcomes().stream().map(ArticleOutcome::outcome).toList();
    }

    private static ArticleReceived embargoed(
            String body, @Nullable Long version, Instant receivedAt, @Nullable Instant until) {
        ReceivedItem item = new ReceivedItem(
                "item", null, "", body, List.of(), null, List.of(), null, null, null, null, version, false, null, until,
                null, false, List.of());
        return new ArticleReceived(ART_1, Operation.PUSH, new Source("anbaa", null, null), receivedAt, item);
    }
}
