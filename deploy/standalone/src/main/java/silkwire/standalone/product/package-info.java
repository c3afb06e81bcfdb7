/** What a running product consists of and what its data folder says about it. */
@NullMarked
package silkwire.standalone.product;

import org.jspecify.annotations.NullMarked;
