/** The JUnit extension that gives a test class real servers and a prefix of its own. */
@NullMarked
package silkwire.servers.junit;

import org.jspecify.annotations.NullMarked;
