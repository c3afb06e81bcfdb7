/** Which parts of a pasted text are not the article: breadcrumbs, section lines, the title once more, share bars. */
@NullMarked
package silkwire.common.clean;

import org.jspecify.annotations.NullMarked;
