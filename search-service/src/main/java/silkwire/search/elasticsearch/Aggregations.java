package silkwire.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch.core.SearchResponse;

/** Answers to aggregations that were asked for. */
final class Aggregations {
    private Aggregations() {}

    /** The answer called {@code name}; one without it is not complete. */
    static Aggregate required(SearchResponse<?> answer, String name) {
        Aggregate aggregate = answer.aggregations().get(name);
        if (aggregate == null) {
            throw SearchAnswers.unavailable("The index did not answer completely: " + name + " is missing");
        }
        return aggregate;
    }
}
