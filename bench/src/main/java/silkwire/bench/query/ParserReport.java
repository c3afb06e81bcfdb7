package silkwire.bench.query;

/**
 * What one query costs.
 *
 * @param query its text; {@code all, in turn} for the whole list
 * @param perSecond how many of it one thread parses in a second of processor time
 */
public record ParserReport(String query, double perSecond) {}
