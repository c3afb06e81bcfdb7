/**
 * Tags that come later: what a {@link silkwire.enrich.refinement.Refiner} is, and which articles it is asked about. Its
 * answer travels over {@code articles.refinements.v1} and is merged by the topology, so the embedded tags are published at
 * once and no article waits.
 */
@NullMarked
package silkwire.enrich.refinement;

import org.jspecify.annotations.NullMarked;
