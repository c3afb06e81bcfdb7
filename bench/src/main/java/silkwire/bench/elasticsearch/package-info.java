/** What Elasticsearch alone takes: the documents of a run, read back and written again. */
@NullMarked
package silkwire.bench.elasticsearch;

import org.jspecify.annotations.NullMarked;
