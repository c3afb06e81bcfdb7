/**
 * In which language a text is written: scripts first, then letters that only one language uses, then the frequencies
 * of character sequences. Where the evidence does not carry the answer is {@code und}.
 */
@NullMarked
package silkwire.enrich.language;

import org.jspecify.annotations.NullMarked;
