/**
 * Which countries and organisations of states a text speaks of, where, and which it is about. Names come from CLDR,
 * adjectives, demonyms, capitals and seats of power from our own table; endings and clitics from the language.
 */
@NullMarked
package silkwire.enrich.country;

import org.jspecify.annotations.NullMarked;
