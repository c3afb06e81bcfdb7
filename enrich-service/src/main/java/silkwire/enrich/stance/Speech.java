package silkwire.enrich.stance;

import silkwire.common.event.Holder;

/** A sentence's verb of saying with its speaker; the tokens of the speaker's name and the verb evaluate nobody. */
record Speech(Holder holder, int nameFirst, int nameLast, int verbFirst, int verbLast) {

    boolean covers(int token) {
        return (token >= nameFirst && token <= nameLast) || (token >= verbFirst && token <= verbLast);
    }
}
