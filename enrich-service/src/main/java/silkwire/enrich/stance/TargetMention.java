package silkwire.enrich.stance;

/** A target named in the text, by its number among the {@link Targets}. */
record TargetMention(int target, int firstToken, int lastToken) {}
