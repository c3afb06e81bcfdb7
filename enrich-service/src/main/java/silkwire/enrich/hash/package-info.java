/** Numbers for hashes, without an object for any of them: what the models of the taggers are looked up by. */
@NullMarked
package silkwire.enrich.hash;

import org.jspecify.annotations.NullMarked;
