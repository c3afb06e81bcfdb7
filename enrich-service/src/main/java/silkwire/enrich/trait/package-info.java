/**
 * What an article speaks of, in a form that does not depend on its language or script: countries, topics, figures, and how
 * its names sound. Two articles with much of it in common tell of one event ({@link silkwire.enrich.trait.TraitRules}).
 */
@NullMarked
package silkwire.enrich.trait;

import org.jspecify.annotations.NullMarked;
