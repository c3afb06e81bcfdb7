/**
 * Which rules an article matches: every article is put before all rules once, and what came of it is one record ({@link
 * ArticleMatched}), also where no rule matched, so that the story knows all its members.
 */
@NullMarked
package silkwire.alert.match;

import org.jspecify.annotations.NullMarked;
