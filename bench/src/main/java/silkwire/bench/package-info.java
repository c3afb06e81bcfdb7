/**
 * The bench: a command line program that measures a running product, and evaluates and trains the taggers.
 *
 * <p>{@code article} makes articles like those of a newsroom. {@code measurement} pushes them and waits until each can be
 * found: {@code PipelineBenchmark} as many as the product takes, {@code LatencyBenchmark} so many a second. What it needs of
 * the product are ports ({@code Intake}, {@code Search}, {@code BulkLimit}, {@code CpuTimes}), which the edges
 * {@code http}, {@code elasticsearch} and {@code process} fill. {@code evaluation} compares the taggers with labelled texts.
 */
@NullMarked
package silkwire.bench;

import org.jspecify.annotations.NullMarked;
