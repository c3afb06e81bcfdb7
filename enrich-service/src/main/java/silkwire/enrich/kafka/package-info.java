/**
 * The topology. Part one reads {@code articles.received.v1} with a task per partition: the ledger decides, an accepted item is
 * tagged and kept, and a slim claim goes to the one partition of {@code stories.claims.v1}. Part two, a single task, answers
 * every claim with a decision. Part one joins decision and article and emits to {@code articles.enriched.v1}. All of it is
 * exactly-once; the state lives in changelogs. What cannot be decoded or handled goes to {@code <topic>-dlt} with its reason
 * and holds nothing up.
 *
 * <p>Beside it, one reader per {@link silkwire.enrich.refinement.Refiner} takes published articles to a slow tagger and sends
 * its answers to {@code articles.refinements.v1}; part one merges them and emits again.
 */
@NullMarked
package silkwire.enrich.kafka;

import org.jspecify.annotations.NullMarked;
