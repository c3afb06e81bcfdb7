package silkwire.enrich.stance;

/** A cue and the tokens it takes. */
record CueHit(Cue cue, int firstToken, int lastToken) {}
