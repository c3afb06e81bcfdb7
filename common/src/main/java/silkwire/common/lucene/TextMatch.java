package silkwire.common.lucene;

import silkwire.common.event.TextField;
import silkwire.common.query.QueryNode;

/** A place where a clause of a query matches an article's text: {@code start} inclusive, {@code end} exclusive, UTF-16. */
public record TextMatch(QueryNode clause, TextField field, int start, int end) {}
