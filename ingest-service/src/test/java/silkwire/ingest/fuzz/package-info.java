/**
 * Fuzzing of each parser, one test per format: whatever the bytes, a parser reads or refuses them, in bounded time and memory.
 * The normal build runs the seeds; {@code -Pfuzz} searches for new inputs with Jazzer.
 */
@NullMarked
package silkwire.ingest.fuzz;

import org.jspecify.annotations.NullMarked;
