/**
 * The fate of every item, decided from one small record per article: accepted as a new revision, unchanged,
 * superseded, withdrawn, or refused. Nothing else in the product decides this.
 */
@NullMarked
package silkwire.enrich.ledger;

import org.jspecify.annotations.NullMarked;
