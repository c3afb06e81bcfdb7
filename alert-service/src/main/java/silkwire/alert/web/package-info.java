/** The HTTP edge of the alert service. */
@NullMarked
package silkwire.alert.web;

import org.jspecify.annotations.NullMarked;
