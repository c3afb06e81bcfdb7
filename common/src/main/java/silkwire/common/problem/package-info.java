/** What is wrong with an input: a value that names the field, what was found and what is allowed (RFC 9457). */
@NullMarked
package silkwire.common.problem;

import org.jspecify.annotations.NullMarked;
