/** Notifications by mail: text and HTML in one message, in threads by story, with one-click unsubscription (RFC 8058). */
@NullMarked
package silkwire.alert.mail;

import org.jspecify.annotations.NullMarked;
