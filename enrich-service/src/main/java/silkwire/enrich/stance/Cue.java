package silkwire.enrich.stance;

import java.util.Locale;

/** What a word tells about stance; evaluating ones carry a score. */
enum Cue {
    POSITIVE(1),
    STRONG_POSITIVE(1.6),
    NEGATIVE(-1),
    STRONG_NEGATIVE(-1.6),
    HARM(-1),
    FAILURE(-1),
    ACCUSATION(-1.3),
    NEGATOR(0),
    CONTRAST(0),
    SPEECH(0),
    THAT(0),
    ROLE(0),
    FRAME_POSITIVE(1.6),
    FRAME_NEGATIVE(-1.6),
    FRAME_ATTACK(-1.6),
    VICTIM_FOLLOWS(0),
    VICTIM_PRECEDES(0);

    private final double score;

    Cue(double score) {
        this.score = score;
    }

    double score() {
        return score;
    }

    static Cue of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
