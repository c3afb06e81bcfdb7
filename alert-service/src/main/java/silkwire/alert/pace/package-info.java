/**
 * When a rule's notifications are sent: at once within its budget a day, gathered into one where its owner wants digests, where
 * it is quiet, or above the budget; never dropped but where the owner paused or muted. Rules with conditions over a time ({@link
 * silkwire.alert.pace.OverTime}) tell when their conditions come true and not of each story. Days, hours and set times are those
 * of the rule's zone. All of it is pure; what it must remember goes through {@link silkwire.alert.pace.PaceStore}.
 */
@NullMarked
package silkwire.alert.pace;

import org.jspecify.annotations.NullMarked;
