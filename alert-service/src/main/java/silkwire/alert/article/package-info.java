/** Articles as the index has them now, to be looked back at: by a rule's query, or all that came in a time. */
@NullMarked
package silkwire.alert.article;

import org.jspecify.annotations.NullMarked;
