/** JSON of others as a tree, within bounds. */
@NullMarked
package silkwire.ingest.json;

import org.jspecify.annotations.NullMarked;
