package silkwire.enrich.stance;

/** A target named in the text; {@code weight} is lower where grammar makes it a beneficiary. */
record TargetMention(int target, int firstToken, int lastToken, double weight) {}
