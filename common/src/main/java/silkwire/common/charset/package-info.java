/**
 * Character sets: in which one bytes are written, whatever a header says of them, and text that was once read in the wrong
 * one (mojibake).
 *
 * <p>A declaration is believed where the bytes allow it. Where they do not, the candidates are read and the most plausible
 * text is taken; plausible is what looks like one of our languages: common letters, lower case behind upper case, no two
 * scripts in one word.
 */
@NullMarked
package silkwire.common.charset;

import org.jspecify.annotations.NullMarked;
