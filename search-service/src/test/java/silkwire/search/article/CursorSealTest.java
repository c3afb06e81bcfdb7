package silkwire.search.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import silkwire.common.problem.ProblemException;

class CursorSealTest {
    private static final Instant START = Instant.parse("2026-11-22T08:00:00.123456789Z");
    private static final byte[] KEY = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);

    private final CursorSeal seal = at(START);

    @Test
    void bringsBackWhatItSealed() {
        // given
        var inTime = new CursorSeal.Bookmark(START, new Position.InTime(-5, "art_1", 17));
        var inScore = new CursorSeal.Bookmark(
                START, new Position.InScore(1.25f / 3, "art_2", "snapshot==", "lease", List.of("art_1")));

        // when, then
        assertThat(seal.open("a", seal.seal("a", inTime))).isEqualTo(inTime);
        assertThat(seal.open("a", seal.seal("a", inScore))).isEqualTo(inScore);
    }

    @Test
    void refusesACursorOfAnotherSearch() {
        assertRefused(() -> seal.open("b", cursor()), "cursor-of-another-search");
    }

    @Test
    void refusesACursorThatExpired() {
        assertRefused(() -> at(START.plus(Duration.ofHours(1))).open("a", cursor()), "cursor-expired");
    }

    @Test
    void refusesACursorThatWasTouched() {
        // given
        String cursor = cursor();
        char first = cursor.charAt(5) == 'A' ? 'B' : 'A';

        // when, then
        assertRefused(() -> seal.open("a", cursor.substring(0, 5) + first + cursor.substring(6)), "cursor-unknown");
        assertRefused(() -> seal.open("a", cursor.substring(1)), "cursor-unknown");
        assertRefused(() -> seal.open("a", cursor + "A"), "cursor-unknown");
    }

    @Test
    void refusesWhatIsNoCursor() {
        for (String text : new String[] {"", ".", "x", "كازاخستان", "e30.e30", "....", "%00"}) {
            assertRefused(() -> seal.open("a", text), "cursor-unknown");
        }
    }

    @Test
    void refusesACursorSealedWithAnotherKey() {
        // given
        CursorSeal other = new CursorSeal(new byte[16], Duration.ofHours(1), Clock.fixed(START, ZoneOffset.UTC));

        // when, then
        assertRefused(() -> other.open("a", cursor()), "cursor-unknown");
    }

    private String cursor() {
        return seal.seal("a", new CursorSeal.Bookmark(START, new Position.InTime(1, "art_1", 2)));
    }

    private static CursorSeal at(Instant now) {
        return new CursorSeal(KEY, Duration.ofHours(1), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static void assertRefused(ThrowingCallable opening, String problem) {
        assertThatThrownBy(opening)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::problem)
                .satisfies(found -> {
                    assertThat(found.type()).isEqualTo("/problems/" + problem);
                    assertThat(found.status()).isEqualTo(400);
                    assertThat(found.pointer()).isEqualTo("cursor");
                });
    }
}
