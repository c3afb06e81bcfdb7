/** Where the product tells the bench something. */
@NullMarked
package silkwire.bench.web;

import org.jspecify.annotations.NullMarked;
