/** The endpoint over HTTP, by Spring AI, on sockets that keep the outbound address rule. */
@NullMarked
package silkwire.chat.http;

import org.jspecify.annotations.NullMarked;
