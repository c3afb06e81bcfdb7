package silkwire.enrich.stance;

import silkwire.enrich.text.LanguageBits;

/** Where a language puts its verbs; a name before the verb is the subject in one and the object in another. */
enum WordOrder {
    SUBJECT_VERB_OBJECT(0),
    VERB_LAST(1),
    VERB_FIRST(2);

    private static final long LAST = LanguageBits.ofList("tr,az,kk,ky,uz,tk,tt,ba,ug,fa,tg");
    private static final long FIRST = LanguageBits.ofList("ar");

    private final int number;

    WordOrder(int number) {
        this.number = number;
    }

    /** Tells the features of one order from those of another. */
    int number() {
        return number;
    }

    /** That of a text in {@code languages}. */
    static WordOrder of(long languages) {
        if (languages == LanguageBits.ALL) {
            return SUBJECT_VERB_OBJECT;
        }
        if ((languages & FIRST) != 0) {
            return VERB_FIRST;
        }
        return (languages & LAST) != 0 ? VERB_LAST : SUBJECT_VERB_OBJECT;
    }
}
