/** The product's HTTP APIs, called with a key. */
@NullMarked
package silkwire.bench.http;

import org.jspecify.annotations.NullMarked;
