/**
 * The gazetteer: names of countries, of the places in them and of organisations of states in our languages, as tables
 * that people can mend. The country tagger finds them in articles, and {@code place:} finds articles by them.
 */
@NullMarked
package silkwire.common.place;

import org.jspecify.annotations.NullMarked;
