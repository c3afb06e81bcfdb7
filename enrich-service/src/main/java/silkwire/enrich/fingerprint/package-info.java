/**
 * What two copies of a text still have in common after they were edited. {@link silkwire.enrich.fingerprint.Shingles} cuts
 * a text into overlapping runs of words, {@link silkwire.enrich.fingerprint.Fingerprint} keeps the smallest hash of each of
 * 64 parts of the hash space (one-permutation MinHash), and {@link silkwire.enrich.fingerprint.SharedText} finds the
 * sentences that two texts share from the bins in which their fingerprints agree.
 */
@NullMarked
package silkwire.enrich.fingerprint;

import org.jspecify.annotations.NullMarked;
