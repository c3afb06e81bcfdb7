/**
 * What people are told: a notification is one message about a story, an article, several of them, or a rule itself. It is
 * made once, never changed, and reaches every channel of its rule under its one id.
 */
@NullMarked
package silkwire.alert.notification;

import org.jspecify.annotations.NullMarked;
