/** The alert service: matches each enriched article against the rules of the users and delivers what they asked to be told. */
@NullMarked
package silkwire.alert;

import org.jspecify.annotations.NullMarked;
