/** The bench: measures the whole system and its parts, and evaluates and trains the taggers. */
@NullMarked
package silkwire.bench;

import org.jspecify.annotations.NullMarked;
