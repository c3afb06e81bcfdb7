/** Text as people paste it from a page: which of its first lines are the trail, the section and the title. */
@NullMarked
package silkwire.common.plaintext;

import org.jspecify.annotations.NullMarked;
