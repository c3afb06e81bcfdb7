/** What each stage of tagging costs per article, in processor time of one thread. */
@NullMarked
package silkwire.bench.stage;

import org.jspecify.annotations.NullMarked;
