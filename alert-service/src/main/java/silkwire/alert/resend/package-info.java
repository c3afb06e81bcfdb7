/**
 * The one way in which old matches are sent: somebody wishes it for a rule and a window. What was received in the window and
 * matches the rule as it stands is put before its story once more ({@link silkwire.alert.match.Resend}); the story knows what
 * was told, so that the same wish twice tells nothing twice.
 */
@NullMarked
package silkwire.alert.resend;

import org.jspecify.annotations.NullMarked;
