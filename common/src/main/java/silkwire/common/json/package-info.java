/** The one way events and files are read and written as JSON or YAML. */
@NullMarked
package silkwire.common.json;

import org.jspecify.annotations.NullMarked;
