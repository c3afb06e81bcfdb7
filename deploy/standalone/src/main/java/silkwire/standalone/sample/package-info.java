/** The sample articles that a first start pushes. */
@NullMarked
package silkwire.standalone.sample;

import org.jspecify.annotations.NullMarked;
