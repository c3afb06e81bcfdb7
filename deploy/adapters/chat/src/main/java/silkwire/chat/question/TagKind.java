package silkwire.chat.question;

/** A kind of tag the model can be asked for. */
public enum TagKind {
    /** The language of the text. */
    LANGUAGE,
    /** The countries it speaks of. */
    COUNTRY,
    /** What it is about. */
    TOPIC,
    /** What it expresses towards countries and watched names. */
    STANCE
}
