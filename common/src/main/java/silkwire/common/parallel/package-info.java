/** Work done on several threads whose results keep their order. */
@NullMarked
package silkwire.common.parallel;

import org.jspecify.annotations.NullMarked;
