/**
 * How notifications reach people: each notification becomes one delivery per receiver of its rule, made at least once and
 * under one id. A delivery that fails waits and is tried again for a day ({@link Patience}); a receiver that fails is asked
 * less often, so that it costs the others nothing ({@link Circuits}), and paused where it fails for long. What was tried and
 * what came of it is kept with the delivery. {@link Courier} decides all of this and writes nothing itself.
 */
@NullMarked
package silkwire.alert.delivery;

import org.jspecify.annotations.NullMarked;
