/**
 * Why a query finds an article or not: clause by clause, with the words as the analysis left them on both sides, and the
 * smallest change by which the query would match.
 */
@NullMarked
package silkwire.search.why;

import org.jspecify.annotations.NullMarked;
