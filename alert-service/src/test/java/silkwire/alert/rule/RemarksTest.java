package silkwire.alert.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import silkwire.common.json.EventDecodingException;
import silkwire.common.json.EventJson;

class RemarksTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final RuleBook book = new RuleBook();

    @BeforeEach
    void aRule() {
        Rule rule = RuleFixture.draft("哈萨克斯坦", "哈萨克斯坦").as("rul_1", 1, "desk", NOON);
        book.apply(new RuleRecord("rec_1", "rul_1", 0, rule, "desk", NOON));
    }

    private RuleOutcome say(String rule, RuleNote note) {
        return book.apply(RuleRecord.note("rec_2", rule, note, "desk", NOON));
    }

    @Test
    void aMuteMakesNoRevision() {
        // when
        RuleOutcome outcome = say("rul_1", new RuleNote.Muted(new Mute("sty_1", null, null)));

        // then
        assertThat(outcome).isInstanceOf(RuleOutcome.Counted.class);
        assertThat(book.revisions("rul_1")).hasSize(1);
        assertThat(book.mutes("rul_1")).containsExactly(new MuteEntry(new Mute("sty_1", null, null), "desk", NOON));
    }

    @Test
    void aMuteOfTheSameTakesThePlaceOfTheFormer() {
        // given
        say("rul_1", new RuleNote.Muted(new Mute(null, "anbaa", NOON)));

        // when
        say("rul_1", new RuleNote.Muted(new Mute(null, "anbaa", null)));

        // then
        assertThat(book.mutes("rul_1")).extracting(MuteEntry::mute).containsExactly(new Mute(null, "anbaa", null));
    }

    @Test
    void whatIsUnmutedIsNotMuted() {
        // given
        say("rul_1", new RuleNote.Muted(new Mute(null, null, NOON)));
        say("rul_1", new RuleNote.Muted(new Mute("sty_1", null, null)));

        // when
        say("rul_1", new RuleNote.Unmuted(null, null));

        // then
        assertThat(book.mutes("rul_1")).extracting(MuteEntry::mute).containsExactly(new Mute("sty_1", null, null));
    }

    @Test
    void aMuteEndsAtItsTime() {
        // given
        Mute mute = new Mute(null, "anbaa", NOON);

        // when, then
        assertThat(mute.mutes("sty_1", "anbaa", NOON.minusSeconds(1))).isTrue();
        assertThat(mute.mutes("sty_1", "anbaa", NOON)).isFalse();
        assertThat(mute.mutes("sty_1", "тасс", NOON.minusSeconds(1))).isFalse();
        assertThat(new Mute(null, null, NOON).mutes(null, null, NOON.minusSeconds(1)))
                .isTrue();
    }

    @Test
    void ofAJudgementTheLatestWordStands() {
        // when
        say("rul_1", new RuleNote.Judged("ntf_1", false));
        say("rul_1", new RuleNote.Judged("ntf_1", true));

        // then
        assertThat(book.judgements("rul_1")).containsExactly(new Judgement("ntf_1", true, "desk", NOON));
    }

    @Test
    void nothingIsSaidOfARuleThatIsNot() {
        assertThat(say("rul_2", new RuleNote.Judged("ntf_1", false))).isEqualTo(new RuleOutcome.Overtaken(0));
    }

    @Test
    void twoThingsAreNotMutedAtOnce() {
        assertThatThrownBy(() -> new Mute("sty_1", "anbaa", null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNoteIsReadAsItWasWritten() throws EventDecodingException {
        // given
        RuleRecord note =
                RuleRecord.note("rec_1", "rul_1", new RuleNote.Muted(new Mute("sty_1", null, NOON)), "desk", NOON);

        // when
        byte[] json = EventJson.encode(note);

        // then
        assertThat(EventJson.decode(json, RuleRecord.class)).isEqualTo(note);
    }
}
