/** Tables that are kept as plain files among the resources, so that people can read and mend them. */
@NullMarked
package silkwire.common.table;

import org.jspecify.annotations.NullMarked;
