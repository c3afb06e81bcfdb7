/**
 * One text as all taggers read it: folded to one spelling and cut into tokens, sentences and quotations once, with the
 * way back to the original kept in primitive arrays. A {@link silkwire.enrich.text.Lexicon} finds names and words in it
 * in a single pass, with the clitics and endings of each language.
 */
@NullMarked
package silkwire.enrich.text;

import org.jspecify.annotations.NullMarked;
