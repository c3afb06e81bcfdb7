/** The HTTP API: parameters in, answers and problems out. */
@NullMarked
package silkwire.search.web;

import org.jspecify.annotations.NullMarked;
