package silkwire.common.query;

/** Something in a query that is understood and may yet not be what was meant, at an offset in UTF-16 units. */
public record QueryWarning(int position, String message) {}
