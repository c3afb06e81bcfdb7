/**
 * Asking within limits: an answer that is known costs nothing, one over the budget is not asked for, a failing endpoint is
 * left alone for a while, and nobody waits longer than is said.
 */
@NullMarked
package silkwire.chat.endpoint;

import org.jspecify.annotations.NullMarked;
