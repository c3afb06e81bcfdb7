package silkwire.enrich.stance;

import silkwire.common.event.Holder;

/**
 * Somebody saying something: the speaker, the tokens of his name and of the verb, and the tokens of what he says, all
 * inclusive. Of a quotation that goes on in the next sentences those belong to it too.
 */
record Speech(Holder holder, int nameFirst, int nameLast, int verbFirst, int verbLast) {

    /** The same speaker with another verb. */
    Speech with(int otherFirst, int otherLast) {
        return new Speech(holder, nameFirst, nameLast, otherFirst, otherLast);
    }

    boolean names(int token) {
        return token >= nameFirst && token <= nameLast;
    }
}
