/** The HTTP edge all services share: keys checked, problems answered, open calls listed. */
@NullMarked
package silkwire.common.web;

import org.jspecify.annotations.NullMarked;
