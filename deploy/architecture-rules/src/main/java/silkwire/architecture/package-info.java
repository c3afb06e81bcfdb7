/** The rules of the house as ArchUnit rules, written once and checked in every module's own {@code ArchitectureTest}. */
@NullMarked
package silkwire.architecture;

import org.jspecify.annotations.NullMarked;
