package silkwire.bench.elasticsearch;

import co.elastic.clients.elasticsearch._types.query_dsl.FieldAndFormat;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import silkwire.bench.measurement.Arrivals.Arrival;

/** The columns of the index that tell of an arrival. */
final class ArrivalColumns {
    private static final String ID = "id";
    private static final String RECEIVED = "receivedAt";
    private static final String ENRICHED = "enrichedAt";
    private static final String INDEXED = "indexedAt";

    static final List<FieldAndFormat> ALL = Stream.of(ID, RECEIVED, ENRICHED, INDEXED)
            .map(column -> FieldAndFormat.of(field -> field.field(column)))
            .toList();

    private ArrivalColumns() {}

    static Arrival read(Hit<Void> hit) {
        return new Arrival(text(hit, ID), time(hit, RECEIVED), time(hit, ENRICHED), time(hit, INDEXED));
    }

    private static Instant time(Hit<Void> hit, String column) {
        return Instant.parse(text(hit, column));
    }

    private static String text(Hit<Void> hit, String column) {
        JsonData values = Objects.requireNonNull(hit.fields().get(column), column);
        return values.toJson().asJsonArray().getString(0);
    }
}
