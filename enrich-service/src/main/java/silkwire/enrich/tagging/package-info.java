/**
 * The way of a text through the taggers: clean, language, countries, topics, stance, fingerprint, each over the same
 * {@link silkwire.enrich.text.Document}. Every tag carries offsets, a confidence, or both; where the evidence does not
 * carry, a tagger abstains.
 */
@NullMarked
package silkwire.enrich.tagging;

import org.jspecify.annotations.NullMarked;
