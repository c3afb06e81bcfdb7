/** Who may do what: the sources and keys of {@code silkwire.yml}, read anew whenever the file changes. */
@NullMarked
package silkwire.common.access;

import org.jspecify.annotations.NullMarked;
