/**
 * Expansion: the forms that one place, person or organisation has in our languages and scripts, each for text of its own
 * language: from the gazetteer, from a table of names, else by rules of transliteration.
 */
@NullMarked
package silkwire.common.expansion;

import org.jspecify.annotations.NullMarked;
