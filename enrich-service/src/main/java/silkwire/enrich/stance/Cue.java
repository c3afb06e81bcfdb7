package silkwire.enrich.stance;

import java.util.Locale;

/** What a word tells about stance; a word may be several. */
enum Cue {
    POSITIVE(0),
    STRONG_POSITIVE(1),
    NEGATIVE(2),
    STRONG_NEGATIVE(3),
    HARM(4),
    FAILURE(5),
    ACCUSATION(6),
    PRAISE(7),
    NEGATOR(8),
    CONTRAST(9),
    CONCESSION(10),
    MODAL(11),
    IRONY(12),
    SPEECH(13),
    THAT(14),
    ROLE(15),
    FRAME_POSITIVE(16),
    FRAME_NEGATIVE(17),
    FRAME_ATTACK(18),
    VICTIM_FOLLOWS(19),
    VICTIM_PRECEDES(20),
    PASSIVE(21),
    PRONOUN(22),
    NOBODY(23);

    private final int bit;

    Cue(int number) {
        bit = 1 << number;
    }

    /** The set with this cue alone, as bits. */
    int bit() {
        return bit;
    }

    /** Whether it is one of the cues in {@code bits}. */
    boolean in(int bits) {
        return (bits & bit) != 0;
    }

    static Cue of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
