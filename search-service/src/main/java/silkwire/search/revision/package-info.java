/**
 * The texts an article had: each revision is kept as its source sent it, and any two are compared word by word.
 *
 * <p>The revision that stands is in the index of articles too; here it stays when the next one replaces it there.
 */
@NullMarked
package silkwire.search.revision;

import org.jspecify.annotations.NullMarked;
