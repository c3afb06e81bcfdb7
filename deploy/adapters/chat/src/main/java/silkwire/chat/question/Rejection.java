package silkwire.chat.question;

/** Why a part of an answer was left out. */
public enum Rejection {
    /** It names a code no vocabulary has. */
    CODE,
    /** Nothing it quotes stands in the article. */
    EVIDENCE,
    /** A value is missing or out of its range. */
    VALUE
}
