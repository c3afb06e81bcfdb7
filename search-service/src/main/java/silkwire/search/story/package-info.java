/** What is known of a story as a whole: counted from its articles whenever it is asked for, so never out of date. */
@NullMarked
package silkwire.search.story;

import org.jspecify.annotations.NullMarked;
