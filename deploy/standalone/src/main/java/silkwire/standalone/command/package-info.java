/** The commands a person types: they read options, call a feature and print; data to standard output, the rest to standard error. */
@NullMarked
package silkwire.standalone.command;

import org.jspecify.annotations.NullMarked;
