/** Articles and queries made by chance, in all languages, on which everything that answers queries must agree. */
@NullMarked
package silkwire.agreement;

import org.jspecify.annotations.NullMarked;
