package silkwire.bench.elasticsearch;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import silkwire.bench.measurement.Arrivals;
import silkwire.bench.measurement.BenchException;

/**
 * Reads ids and times from the columns of the index that the search API reads, without the articles themselves: these would
 * cost the machine that is measured a tenth of its time.
 */
public final class ElasticsearchArrivals implements Arrivals {
    private static final int MOST = 10_000;

    private final Connection connection;

    /** Of the Elasticsearch at this address. */
    public ElasticsearchArrivals(URI elasticsearch) {
        this.connection = Connection.to(elasticsearch);
    }

    @Override
    public List<Arrival> since(String tag, Instant published) {
        try {
            return connection
                    .client()
                    .search(
                            request -> request.index("articles")
                                    .allowPartialSearchResults(false)
                                    .source(source -> source.fetch(false))
                                    .docvalueFields(ArrivalColumns.ALL)
                                    .query(query -> query.bool(all -> all.filter(is -> is.term(term ->
                                                    term.field("keys.tag").value(tag)))
                                            .filter(is -> is.range(range -> range.date(date ->
                                                    date.field("publishedAt").gte(published.toString()))))))
                                    .size(MOST),
                            Void.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(ArrivalColumns::read)
                    .toList();
        } catch (IOException | ElasticsearchException e) {
            throw new BenchException("Elasticsearch does not tell what arrived: " + e.getMessage(), e);
        }
    }
}
