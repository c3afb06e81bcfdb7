/** How fast articles are put before all rules of the alert service: rules and articles of all languages, one thread. */
@NullMarked
package silkwire.bench.alert;

import org.jspecify.annotations.NullMarked;
