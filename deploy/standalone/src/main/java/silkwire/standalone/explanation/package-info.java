/**
 * An enriched article for people: what the taggers found, and its text with what they found it by.
 *
 * <p>{@code Explanation} lists the findings, {@code MarkedText} marks them in the text, {@code Style} says how a mark looks.
 */
@NullMarked
package silkwire.standalone.explanation;

import org.jspecify.annotations.NullMarked;
