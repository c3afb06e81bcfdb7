/** The one spelling of a word that texts are compared in, whoever wrote it and in whichever script. */
@NullMarked
package silkwire.common.folding;

import org.jspecify.annotations.NullMarked;
