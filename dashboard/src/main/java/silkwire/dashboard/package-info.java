/** The dashboard: a server-rendered client of the public APIs, which shows what they answer and keeps nothing. */
@NullMarked
package silkwire.dashboard;

import org.jspecify.annotations.NullMarked;
