/**
 * Measurements of a running product: {@code PipelineBenchmark} pushes as many articles as the product takes and compares
 * with what Elasticsearch alone takes; {@code LatencyBenchmark} pushes so many a second and looks when each can be found.
 */
@NullMarked
package silkwire.bench.measurement;

import org.jspecify.annotations.NullMarked;
