package silkwire.alert.match;

import silkwire.common.event.TextField;

/**
 * A place in an article that a clause of a query matches.
 *
 * @param clause the clause, in the normal form of the query language, such as {@code "Казахстан"} or {@code country:KZ}
 * @param start inclusive, in UTF-16 units of the stored field
 * @param end exclusive
 * @param text what stands there, in the original script
 */
public record MatchedPlace(String clause, TextField field, int start, int end, String text) {}
