package silkwire.alert.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import silkwire.alert.rule.Channel;
import silkwire.common.json.EventJson;

class ReceiverBookTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final Receiver DESK =
            Receiver.of("rul_1", new Channel.Webhook(URI.create("https://desk.example.org/крючок"), "whsec_1"));

    private final List<String> woken = new ArrayList<>();
    private final ReceiverBook book = new ReceiverBook(woken::add);
    private final ReceiverState paused = ReceiverState.unknown(DESK).paused("It failed for long", NOON.plusSeconds(30));
    private final ReceiverState verified = ReceiverState.unknown(DESK).accepted(NOON);

    private void read(ReceiverState state) throws Exception {
        book.read(state.id(), EventJson.decode(EventJson.encode(state), ReceiverState.class));
    }

    @Test
    void theLastWordOfTheLogCountsAlsoWhereTheClockOfItsWriterIsBehind() throws Exception {
        // when
        read(paused);
        read(verified);

        // then
        assertThat(book.of(DESK)).isEqualTo(verified);
        assertThat(woken).containsExactly(DESK.id());
    }

    @Test
    void whatThisInstanceFoundCountsUntilTheLogHasItAndThenWhatFollows() throws Exception {
        // given
        book.found(verified);

        // when: another instance wrote before us, and once more after us
        read(paused);
        ReceiverState beforeOurs = book.of(DESK);
        read(verified);
        read(paused);

        // then
        assertThat(beforeOurs).isEqualTo(verified);
        assertThat(book.of(DESK)).isEqualTo(paused);
    }

    @Test
    void instancesAndOneThatReadsOnlyWhatIsLeftOfTheLogKnowTheSame() throws Exception {
        // given: both found something at the same time, and the log has ours first
        ReceiverBook other = new ReceiverBook(receiver -> {});
        ReceiverBook late = new ReceiverBook(receiver -> {});
        book.found(paused);
        other.found(verified);

        // when
        for (ReceiverState state : List.of(paused, verified)) {
            read(state);
            other.read(state.id(), state);
        }
        late.read(verified.id(), verified);

        // then
        assertThat(List.of(book.of(DESK), other.of(DESK), late.of(DESK))).containsOnly(verified);
    }
}
